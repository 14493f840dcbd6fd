package org.evenhand.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a contract says about time.
 *
 * @param contract the type of contract
 * @param pattern the working pattern
 * @param hours weekly hours in hundredths
 */
record Terms(String contract, String pattern, int hours) {

    static final int FULL_TIME = 3_700;

    private static final List<Integer> PART_TIME = List.of(1_600, 1_850, 2_000, 2_220, 2_500, 3_000);
    private static final Odds CONTRACTS = Odds.of(915, 65, 20);
    private static final List<String> TYPES = List.of("permanent", "fixed_term", "apprenticeship");

    static Terms drawn(Asked person, Draw draw) {
        String contract = person.post().tier() < 6 ? TYPES.get(0) : TYPES.get(CONTRACTS.at(draw.below(Draw.WHOLE)));
        boolean part =
                draw.chance(person.woman() ? 4300 : 1300) && person.post().tier() > 3;
        return part ? partTime(contract, person, draw) : new Terms(contract, fullPattern(draw), FULL_TIME);
    }

    private static Terms partTime(String contract, Asked person, Draw draw) {
        if (person.post().team().department().startsWith("Children") && draw.chance(3000)) {
            return new Terms(contract, "term_time", 3_182);
        }
        return draw.chance(700)
                ? new Terms(contract, "job_share", 1_850)
                : new Terms(contract, "part_time", draw.pick(PART_TIME));
    }

    private static String fullPattern(Draw draw) {
        return List.of("full_time", "compressed", "annualised")
                .get(Odds.of(92, 5, 3).at(draw.below(Draw.WHOLE)));
    }

    /** A further post of a few hours. */
    static Terms further(Draw draw) {
        return new Terms("permanent", "part_time", draw.pick(List.of(800, 1_000, 1_200)));
    }

    String weekly() {
        return BigDecimal.valueOf(hours, 2).toPlainString();
    }

    String fte() {
        return BigDecimal.valueOf(hours)
                .divide(BigDecimal.valueOf(FULL_TIME), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
