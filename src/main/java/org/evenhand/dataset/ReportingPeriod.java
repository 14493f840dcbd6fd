package org.evenhand.dataset;

import java.time.LocalDate;

/**
 * Whole months up to a day, both ends within: the twelve months up to the snapshot date, or as many that ended before them.
 *
 * <p>It begins as many months before the day after its last, so that periods follow one another without a gap and without a day in two of them: the
 * year up to 28 February 2025 begins on 1 March 2024, and 29 February 2024 is of the year before.
 *
 * @param first the first day
 * @param last the last day
 */
public record ReportingPeriod(LocalDate first, LocalDate last) {

    private static final int YEAR = 12;

    /** The twelve months up to a day. */
    public static ReportingPeriod upTo(LocalDate last) {
        return upTo(last, YEAR);
    }

    /** So many months up to a day. */
    public static ReportingPeriod upTo(LocalDate last, int months) {
        return ended(last, months, 0);
    }

    /** So many months, of which the last ended some months before a day. */
    public static ReportingPeriod ended(LocalDate day, int months, int ago) {
        LocalDate next = day.plusDays(1);
        return new ReportingPeriod(
                next.minusMonths(ago + months), next.minusMonths(ago).minusDays(1));
    }

    /** Whether a day is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The twelve months that ended the day before it begins. */
    public ReportingPeriod yearBefore() {
        return upTo(first.minusDays(1));
    }
}
