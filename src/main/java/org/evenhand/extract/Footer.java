package org.evenhand.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row below the data that is not data: a total, a count, or the words that say that the report ends. */
final class Footer {

    private static final Pattern WORDS = Pattern.compile(
            "(grand |sub ?|report )?(totals?|count|sum|headcount|records?|rows?|number of \\p{L}+|end of (report|file|extract))\\b.*");
    private static final Pattern NUMBER = Pattern.compile("-?£?\\d[\\d,]*(\\.\\d+)?");

    private Footer() {}

    /** Whether the first word of a row says that it is a footer. */
    static boolean is(Row row) {
        String first = row.cells().stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return WORDS.matcher(first).matches()
                && filled(row) <= Math.max(3, row.cells().size() / 2);
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.blank()).count();
    }

    /**
     * For each number of a footer, whether it agrees with what was read.
     *
     * @param rows how many rows were read
     * @param sumOf the sum of the column at an index, where it is one of amounts and all its rows were read
     */
    static List<Boolean> agreements(
            Row footer, int rows, Function<Integer, Optional<BigDecimal>> sumOf, Function<Integer, Boolean> amounts) {
        List<Boolean> agreements = new ArrayList<>();
        for (int i = 0; i < footer.cells().size(); i++) {
            Optional<BigDecimal> number = numberIn(footer.cell(i).text());
            if (number.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> expected = amounts.apply(i) ? sumOf.apply(i) : Optional.of(BigDecimal.valueOf(rows));
            expected.ifPresent(sum -> agreements.add(agrees(number.get(), sum)));
        }
        return agreements;
    }

    /** Whether a printed number is the sum, as far as its decimal places go. */
    private static boolean agrees(BigDecimal printed, BigDecimal sum) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
        return printed.subtract(sum).abs().compareTo(step) < 0 && (printed.scale() > 0 || printed.compareTo(sum) == 0);
    }

    private static Optional<BigDecimal> numberIn(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(matcher.group().replace(",", "").replace("£", "")));
    }
}
