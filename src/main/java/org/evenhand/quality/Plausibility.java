package org.evenhand.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the extracts of a run say as a whole, beside what could be expected of them. No number in it is ever printed.
 *
 * @param headcount people on the snapshot date, and on the earlier one where an extract of it is there
 * @param vanished people whom each department had on the earlier date that has none now
 * @param declarationFalls by how many percentage points the share that told us fell since then, by characteristic
 * @param flows how the events of each extract lie in the reporting period
 * @param periodsMissed per cent of the pay periods that the snapshot date is not in, by extract
 * @param medians amounts whose median cannot be what the column says it is
 */
public record Plausibility(
        Optional<Headcount> headcount,
        Map<String, Integer> vanished,
        Map<String, BigDecimal> declarationFalls,
        List<Flow> flows,
        Map<String, BigDecimal> periodsMissed,
        List<Median> medians) {

    /** Nothing is known that could be compared. */
    public static final Plausibility UNKNOWN =
            new Plausibility(Optional.empty(), Map.of(), Map.of(), List.of(), Map.of(), List.of());

    /** How many people there are, and were. */
    public record Headcount(int now, int earlier) {

        /** By how many per cent it changed. */
        BigDecimal change() {
            return BigDecimal.valueOf(100L * Math.abs(now - earlier))
                    .divide(BigDecimal.valueOf(earlier), 6, RoundingMode.HALF_UP);
        }
    }

    /**
     * How the events of one extract lie in the twelve months of the reporting period.
     *
     * @param months the twelve without those at one end, be it the first or the last, that have no event
     * @param days on how many days there are any: applications for one vacancy come in crowds
     */
    public record Flow(String dataset, int months, int days) {

        private static final int FEW = 8;
        private static final int FEWEST_DAYS = 12;

        /** Whether the months without events would hold eight such days, at the pace of the others: more than chance leaves out. */
        boolean misses() {
            return days >= FEWEST_DAYS && (12 - months) * days >= FEW * months;
        }
    }

    /** A column whose middle amount lies outside what its unit allows. */
    public record Median(String dataset, String column, String outside) {}
}
