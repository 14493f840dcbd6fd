package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenhand.table.AmountColumn;

/**
 * How long a group waits, where some of it still wait, and where nobody looked before a certain day.
 *
 * <p>The estimator of Kaplan and Meier with late entry: the share that still waits after a time is the product, over all times up to it at
 * which somebody was served, of {@code 1 − served then / waiting just then}. Whoever had waited already when we began to look is waiting
 * from that length of time on only: nobody knows how many like them were served before. Times at which fewer than ten wait are passed
 * over, for one of them would decide. The median is the first time at which the share is one half or less; empty where it never is.
 *
 * @param waits how long each row waits, or waited
 * @param ended held of those whose wait has ended
 * @param before how long each row had waited when we began to look; empty where it began later
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier 1958, sections 2 and 6</a>
 */
record WaitingTime(AmountColumn waits, AmountColumn ended, AmountColumn before) {

    private static final int FEWEST = 10;

    /** A little more than one half, so that one half in binary fractions is one half. */
    private static final double HALF = 0.5 + 1e-12;

    /** The median wait of these rows; a row without a wait is left out. */
    Optional<PayStatistic> of(int[] rows) {
        int[] known = IntStream.of(rows).filter(waits::has).toArray();
        return median(known).map(median -> new PayStatistic(known.length, median, median, BigDecimal.ZERO, false));
    }

    private Optional<BigDecimal> median(int[] rows) {
        TreeSet<Long> times = new TreeSet<>();
        IntStream.of(rows).filter(ended::has).forEach(row -> times.add(waits.millionths(row)));
        double waiting = 1;
        for (long time : times) {
            long atRisk = IntStream.of(rows).filter(row -> waitsAt(row, time)).count();
            long served = IntStream.of(rows)
                    .filter(row -> ended.has(row) && waits.millionths(row) == time)
                    .count();
            waiting *= atRisk < FEWEST ? 1 : 1 - (double) served / atRisk;
            if (waiting <= HALF) {
                return Optional.of(BigDecimal.valueOf(time, AmountColumn.SCALE));
            }
        }
        return Optional.empty();
    }

    private boolean waitsAt(int row, long time) {
        return waits.millionths(row) >= time && (!before.has(row) || before.millionths(row) <= time);
    }
}
