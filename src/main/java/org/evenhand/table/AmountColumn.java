package org.evenhand.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Exact amounts of money, hours or people, kept as whole millionths so that sums and ties are exact. */
public final class AmountColumn implements Column {

    /** How many decimal places are kept. */
    public static final int SCALE = 6;

    private static final long MISSING = Long.MIN_VALUE;

    private final long[] millionths;

    private AmountColumn(long[] millionths) {
        this.millionths = millionths;
    }

    @Override
    public int size() {
        return millionths.length;
    }

    @Override
    public boolean has(int row) {
        return millionths[row] != MISSING;
    }

    /** The amount of a row that has one, in millionths. */
    public long millionths(int row) {
        if (!has(row)) {
            throw new IllegalStateException("this row has no amount");
        }
        return millionths[row];
    }

    /** The amount of a row that has one. */
    public BigDecimal amount(int row) {
        return BigDecimal.valueOf(millionths(row), SCALE);
    }

    @Override
    public AmountColumn pick(int[] rows) {
        return new AmountColumn(
                Arrays.stream(rows).mapToLong(row -> millionths[row]).toArray());
    }

    /** Collects amounts row by row. */
    public static final class Builder {
        private long[] millionths = new long[64];
        private int size;

        /** Adds the amount of the next row, rounded half up at the sixth decimal place. */
        public Builder add(BigDecimal amount) {
            return put(
                    amount.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().longValueExact());
        }

        /** Says that the next row has no amount. */
        public Builder skip() {
            return put(MISSING);
        }

        private Builder put(long value) {
            if (size == millionths.length) {
                millionths = Arrays.copyOf(millionths, size * 2);
            }
            millionths[size++] = value;
            return this;
        }

        public AmountColumn build() {
            return new AmountColumn(Arrays.copyOf(millionths, size));
        }
    }
}
