package org.evenhand.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release: the snapshot date and which attempt at it, {@code 2026-03-31/r1}.
 *
 * @param date the day that the workforce is described for
 * @param number 1 for the first, 2 for its correction, and so on
 */
public record ReleaseId(LocalDate date, int number) implements Comparable<ReleaseId> {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[/-]r([1-9]\\d{0,5})");
    private static final Comparator<ReleaseId> ORDER =
            Comparator.comparing(ReleaseId::date).thenComparing(ReleaseId::number);

    /** Reads {@code 2026-03-31/r1}. */
    public static Optional<ReleaseId> of(String text) {
        Matcher matcher = FORM.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(new ReleaseId(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ReleaseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return date + "/r" + number;
    }
}
