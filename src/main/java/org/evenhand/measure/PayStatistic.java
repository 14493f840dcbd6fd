package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.table.AmountColumn;

/**
 * The amounts of some people in three numbers.
 *
 * @param people how many have an amount
 * @param mean their arithmetic mean, in the unit of the amounts
 * @param median the middle amount; with an even number of people the mean of the two middle ones
 * @param total their sum
 * @param dominated whether one person has half of the sum or more
 */
public record PayStatistic(int people, BigDecimal mean, BigDecimal median, BigDecimal total, boolean dominated) {

    /** The statistic of these rows; empty where none of them has an amount. */
    public static Optional<PayStatistic> of(AmountColumn amounts, int[] rows) {
        long[] sorted = Arrays.stream(rows)
                .filter(amounts::has)
                .mapToLong(amounts::millionths)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        BigDecimal total = Arrays.stream(sorted)
                .mapToObj(each -> BigDecimal.valueOf(each, AmountColumn.SCALE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = BigDecimal.valueOf(sorted[sorted.length - 1], AmountColumn.SCALE);
        return Optional.of(new PayStatistic(
                sorted.length,
                total.divide(BigDecimal.valueOf(sorted.length), MathContext.DECIMAL128),
                medianOf(sorted),
                total,
                largest.add(largest).compareTo(total) >= 0));
    }

    private static BigDecimal medianOf(long[] sorted) {
        int half = sorted.length / 2;
        BigDecimal upper = BigDecimal.valueOf(sorted[half], AmountColumn.SCALE);
        if (sorted.length % 2 == 1) {
            return upper;
        }
        return upper.add(BigDecimal.valueOf(sorted[half - 1], AmountColumn.SCALE))
                .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }
}
