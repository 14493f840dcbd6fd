package org.evenhand.table;

import java.time.LocalDate;
import java.util.Arrays;

/** Calendar days. */
public final class DateColumn implements Column {

    private static final int MISSING = Integer.MIN_VALUE;

    private final int[] days;

    private DateColumn(int[] days) {
        this.days = days;
    }

    @Override
    public int size() {
        return days.length;
    }

    @Override
    public boolean has(int row) {
        return days[row] != MISSING;
    }

    /** The day of a row that has one. */
    public LocalDate date(int row) {
        if (!has(row)) {
            throw new IllegalStateException("this row has no date");
        }
        return LocalDate.ofEpochDay(days[row]);
    }

    @Override
    public DateColumn pick(int[] rows) {
        return new DateColumn(Arrays.stream(rows).map(row -> days[row]).toArray());
    }

    /** Collects days row by row. */
    public static final class Builder {
        private int[] days = new int[64];
        private int size;

        public Builder add(LocalDate date) {
            return put(Math.toIntExact(date.toEpochDay()));
        }

        /** Says that the next row has no date. */
        public Builder skip() {
            return put(MISSING);
        }

        private Builder put(int day) {
            if (size == days.length) {
                days = Arrays.copyOf(days, size * 2);
            }
            days[size++] = day;
            return this;
        }

        public DateColumn build() {
            return new DateColumn(Arrays.copyOf(days, size));
        }
    }
}
