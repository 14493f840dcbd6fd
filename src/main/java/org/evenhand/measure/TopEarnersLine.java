package org.evenhand.measure;

import java.util.stream.IntStream;
import org.evenhand.table.AmountColumn;

/**
 * The line above which the best-paid twentieth of full-time equivalents is.
 *
 * <p>People are ranked by full-time salary and weigh their full-time equivalent; the cut is at 5 % of the total; whoever earns exactly
 * what the last above the cut earns is above it as well, so that the twentieth may grow.
 *
 * @see <a href="http://id.esd.org.uk/metricType/645">LG Inform metric 645, steps 1 to 3</a>
 */
public final class TopEarnersLine {

    private static final int ONE_IN = 20;

    private TopEarnersLine() {}

    /**
     * Whether each row is above the line.
     *
     * @param salary full-time salary; a row without one is below
     * @param fte full-time equivalent; a row without one weighs 1
     */
    public static boolean[] above(AmountColumn salary, AmountColumn fte) {
        int[] ranked = IntStream.range(0, salary.size())
                .filter(salary::has)
                .boxed()
                .sorted((a, b) -> Long.compare(salary.millionths(b), salary.millionths(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        long total = IntStream.of(ranked).mapToLong(row -> weight(fte, row)).sum();
        boolean[] above = new boolean[salary.size()];
        long reached = 0;
        long last = Long.MAX_VALUE;
        for (int row : ranked) {
            if (reached * ONE_IN >= total && salary.millionths(row) != last) {
                break;
            }
            above[row] = true;
            reached += weight(fte, row);
            last = salary.millionths(row);
        }
        return above;
    }

    private static long weight(AmountColumn fte, int row) {
        return fte.has(row) ? fte.millionths(row) : 1_000_000;
    }
}
