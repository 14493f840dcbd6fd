package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.table.AmountColumn;

/**
 * How long a group waits, in three numbers, where some of it still wait.
 *
 * <p>The estimator of Kaplan and Meier: the share that still waits after a time is the product, over all times up to it at which somebody
 * was served, of {@code 1 − served then / waiting just before}. The median is the first time at which that share is one half or less;
 * empty where it never is.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958</a>
 */
final class WaitingTime {

    private final TreeMap<Long, int[]> servedAndLeaving = new TreeMap<>();
    private int people;

    private WaitingTime() {}

    /** The median wait of these rows; a row without a wait is left out, one that holds an end is served at the end of its wait. */
    static Optional<PayStatistic> of(AmountColumn waits, AmountColumn ended, int[] rows) {
        WaitingTime waiting = new WaitingTime();
        IntStream.of(rows).filter(waits::has).forEach(row -> waiting.add(waits.millionths(row), ended.has(row)));
        return waiting.median().map(median -> new PayStatistic(waiting.people, median, median, BigDecimal.ZERO, false));
    }

    private void add(long wait, boolean served) {
        int[] at = servedAndLeaving.computeIfAbsent(wait, time -> new int[2]);
        at[0] += served ? 1 : 0;
        at[1]++;
        people++;
    }

    private Optional<BigDecimal> median() {
        double waiting = 1;
        int atRisk = people;
        for (var time : servedAndLeaving.entrySet()) {
            waiting *= 1 - (double) time.getValue()[0] / atRisk;
            // A little more than one half, so that one half in binary fractions is one half.
            if (waiting <= 0.5 + 1e-12) {
                return Optional.of(BigDecimal.valueOf(time.getKey(), AmountColumn.SCALE));
            }
            atRisk -= time.getValue()[1];
        }
        return Optional.empty();
    }
}
