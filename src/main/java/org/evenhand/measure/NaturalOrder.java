package org.evenhand.measure;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people expect names with numbers: Grade 2 before Grade 10. */
public final class NaturalOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Texts in natural order; texts that differ only in leading zeros keep their plain order. */
    public static final Comparator<String> OF_TEXT =
            Comparator.comparing(NaturalOrder::padded).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static String padded(String text) {
        return DIGITS.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(
                        "0".repeat(Math.max(0, 12 - number.group().length())) + number.group()));
    }
}
