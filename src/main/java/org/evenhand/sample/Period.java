package org.evenhand.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days in a row, both ends included: a reporting year, or the part of one that somebody was employed in. */
record Period(LocalDate first, LocalDate last) {

    /** The years that events are kept for, the latest first. */
    static final List<Period> KEPT = List.of(ago(0), ago(1), ago(2));

    /** The twelve months that ended with a snapshot date, so many years ago. */
    static Period ago(int years) {
        LocalDate last = Year.SNAPSHOT.minusYears(years);
        return new Period(last.minusYears(1).plusDays(1), last);
    }

    /** The three years that events are kept for. */
    static Period allKept() {
        return new Period(ago(2).first(), Year.SNAPSHOT);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    LocalDate day(Draw draw) {
        return first.plusDays(draw.below(days()));
    }

    /** The days that both have; only to be asked where there are some. */
    Period within(Period other) {
        return new Period(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }

    boolean meets(Period other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }
}
