package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.util.Map;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Where in the organisation people are, how they are employed, and how long they have been here. */
final class StructureIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    /** Half are women. Of 100 in each of four departments there are 80, 60, 40 (just four fifths of 50) and 20. */
    private static Workforce spread() {
        Workforce staff = staff();
        Map.of("Housing", 80, "Care", 60, "Parks", 40, "Roads", 20).forEach((department, women) -> staff.with(
                        women, woman -> woman.sex(FEMALE).in(department))
                .with(100 - women, man -> man.sex(MALE).in(department)));
        return staff;
    }

    @Test
    void rep06CountsThePartsThatHoldFourFifthsOfTheWholesShare() {
        Verify reach = verify("REP-06").given(spread());

        reach.yields(FEMALE, percent(75)).yields(MALE, percent(75));
        reach.measuring("ratio").in("department", "Roads").yields(FEMALE, ratio(0.4));
        reach.measuring("ratio").in("department", "Parks").saysNothingOf(FEMALE);
    }

    /** 100 drawn from 200 women and 200 men hold 50, give or take √(100 · ¼ · 300/399) = 4.34: 40 or more at 2.42 below the middle. */
    @Test
    void rep06SaysWhatChanceAloneWouldReach() {
        verify("REP-06").given(spread()).measuring("chance").yields(FEMALE, percent(99.2));
    }

    @Test
    void rep06LooksOnlyWhereTenAreExpected() {
        Workforce staff = spread().with(18, man -> man.sex(MALE).in("Museum"));

        assertThat(verify("REP-06").given(staff).figures())
                .noneMatch(figure -> figure.withinValue().equals("Museum"));
        verify("REP-06")
                .given(staff().with(10, woman -> woman.sex(FEMALE).in("A"))
                        .with(9, man -> man.sex(MALE).in("B")))
                .yieldsNothing(FEMALE, Status.U, "No part is so large that 10 of the group are expected.");
    }

    @Test
    void rep06PrintsNoRatioOfAFew() {
        Workforce staff = spread().with(98, man -> man.sex(MALE).in("Waste"))
                .with(2, woman -> woman.sex(FEMALE).in("Waste"));

        verify("REP-06")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .measuring("ratio")
                .in("department", "Waste")
                .yieldsNothing(FEMALE, Status.C, HIDDEN);
    }

    @Test
    void rep06NeedsParts() {
        verify("REP-06")
                .given(staff().with(100, woman -> woman.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'department', 'tier', 'function' or 'work_base' of the extract"
                                + " 'workforce_snapshot' would give it.");
    }

    /** 100 women: 90 in grade A, 10 in B; 100 men: 60 in A, 40 in B. Half of |0.9 - 0.6| + |0.1 - 0.4|. */
    private static Workforce bunched(int times) {
        return staff().with(90 * times, woman -> woman.sex(FEMALE).grade("A"))
                .with(10 * times, woman -> woman.sex(FEMALE).grade("B"))
                .with(60 * times, man -> man.sex(MALE).grade("A"))
                .with(40 * times, man -> man.sex(MALE).grade("B"));
    }

    @Test
    void rep07IsHalfTheSumOfDifferencesInShares() {
        verify("REP-07")
                .given(bunched(2))
                .measuring("dissimilarity")
                .at("grade")
                .yields(FEMALE, ratio(0.3))
                .saysNothingOf(MALE);
    }

    /** Chance alone gives two groups of 200 in grades of 300 and 100 an index of about √(2pq/π · 2/200), p = 3/4. */
    @Test
    void rep07SaysWhatChanceAloneWouldGive() {
        Verify index = verify("REP-07").given(bunched(2)).at("grade");

        index.measuring("chance").yields(FEMALE, ratio(0.03));
        index.measuring("beyond chance").yields(FEMALE, ratio(0.27));
    }

    @Test
    void rep07IsNothingWhereBothAreSpreadAlike() {
        Workforce staff = staff().with(150, woman -> woman.sex(FEMALE).grade("A"))
                .with(50, woman -> woman.sex(FEMALE).grade("B"))
                .with(150, man -> man.sex(MALE).grade("A"))
                .with(50, man -> man.sex(MALE).grade("B"));
        Verify index = verify("REP-07").given(staff).at("grade");

        index.measuring("dissimilarity").yields(FEMALE, ratio(0));
        index.measuring("beyond chance").yields(FEMALE, ratio(0));
    }

    @Test
    void rep07AsksForAHundredAndFiftyOnEachSide() {
        verify("REP-07")
                .given(bunched(1))
                .measuring("dissimilarity")
                .at("grade")
                .yieldsNothing(FEMALE, Status.U, "One side has fewer than 150 people.");
    }

    @Test
    void rep07LooksAtOccupationsWhereTheyAreHeld() {
        Workforce staff = staff().with(200, woman -> woman.sex(FEMALE).put("soc_code", "4112"))
                .with(200, man -> man.sex(MALE).put("soc_code", "5241"));

        verify("REP-07")
                .given(staff)
                .measuring("dissimilarity")
                .at("occupation")
                .yields(FEMALE, ratio(1));
    }

    @Test
    void rep07NeedsOccupationsOrGrades() {
        verify("REP-07")
                .given(staff().with(400, woman -> woman.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'soc_code' or 'grade' of the extract 'workforce_snapshot' would give"
                                + " it.");
    }

    /** Rounded counts: the range holds the true index, and nothing under 10 is printed. */
    @Test
    void rep07SaysWhatRoundingLeaves() {
        Figure index = verify("REP-07")
                .given(bunched(3), DisclosurePolicy.PUBLISHED)
                .measuring("dissimilarity")
                .at("grade")
                .figure("female");

        assertThat(index.lower().orElseThrow().doubleValue()).isLessThanOrEqualTo(0.3);
        assertThat(index.upper().orElseThrow().doubleValue()).isGreaterThanOrEqualTo(0.3);
    }

    @Test
    void rep09SaysWhoseContractIsWhat() {
        Workforce staff = staff().with(30, woman -> woman.sex(FEMALE).put("contract_type", "permanent"))
                .with(10, woman -> woman.sex(FEMALE).put("contract_type", "fixed_term"))
                .with(20, man -> man.sex(MALE).put("contract_type", "permanent"));

        verify("REP-09")
                .given(staff)
                .in("contract type", "Permanent")
                .yields(FEMALE, percent(75))
                .yields(MALE, percent(100))
                .in("contract type", "Fixed term")
                .yields(FEMALE, percent(25));
    }

    @Test
    void rep09LooksAtPatternsOfWorkToo() {
        Workforce staff = staff().with(30, woman -> woman.sex(FEMALE).put("working_pattern", "part_time"))
                .with(10, woman -> woman.sex(FEMALE).put("working_pattern", "full_time"))
                .with(20, man -> man.sex(MALE).put("working_pattern", "full_time"));

        verify("REP-09")
                .given(staff)
                .in("working pattern", "Part time")
                .yields(FEMALE, percent(75))
                .yields(MALE, percent(0));
    }

    @Test
    void rep09NeedsContractsOrPatterns() {
        verify("REP-09")
                .given(staff().with(100, woman -> woman.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'contract_type' of the extract 'workforce_snapshot', with anybody in a part, would"
                                + " give it.");
    }
}
