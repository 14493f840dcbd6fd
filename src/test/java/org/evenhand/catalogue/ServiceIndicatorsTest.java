package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.points;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;

import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How residents rate services, what contracts ask for, and what the release says of itself. */
final class ServiceIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026).with(1, person -> person);
    }

    private static Workforce rated(Workforce staff, String about, String category, int base, int favourable) {
        return staff.with(Dataset.SERVICE_EQUITY, 1, "measure", "M", each -> each.put("measure", "satisfaction")
                .put("service", "Libraries")
                .put("characteristic", about)
                .put("category", category)
                .amount("base", String.valueOf(base))
                .amount("value", String.valueOf(favourable)));
    }

    private static Workforce ratedAt(Workforce staff, String place, String category, int base, int favourable) {
        return staff.with(Dataset.SERVICE_EQUITY, 1, "measure", "M", each -> each.put("measure", "satisfaction")
                .put("service", "Libraries")
                .put("place", place)
                .put("characteristic", category.isEmpty() ? "" : "disability")
                .put("category", category)
                .amount("base", String.valueOf(base))
                .amount("value", String.valueOf(favourable)));
    }

    private static Workforce contract(Workforce staff, String department, boolean asks, boolean tells) {
        return staff.with(Dataset.SERVICE_EQUITY, 1, "contract", "C", each -> each.in(department)
                .put("equality_clause", asks)
                .put("workforce_data", tells)
                .amount("value", "100000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSC-01", "RSC-02"})
    void theExtractIsNeeded(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'service_equity' would give it.");
        verify(indicator)
                .given(staff().supplied(Dataset.SERVICE_EQUITY))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Of all 120 answers 90 are favourable, 75%; of 40 of disabled people 24, 60%; 20 did not say whether they are disabled. */
    @Test
    void rsc01ComparesEachGroupWithAll() {
        Workforce staff = rated(staff(), "", "", 120, 90);
        rated(staff, "disability", "disabled", 40, 24);
        rated(staff, "disability", "not_disabled", 60, 51);

        verify("RSC-01")
                .given(staff)
                .in("service", "Libraries")
                .yields(DISABLED, points(-15))
                .yields(NOT_DISABLED, points(10))
                .measuring("rate")
                .by(Characteristic.DISABILITY)
                .yields("all", percent(75))
                .yields(DISABLED, percent(60));
    }

    /**
     * In the town 60 of 100 answers are favourable, and of 40 of disabled people 20; in the village 90 of 100, and of 30 of disabled people
     * 30. All of the service together: 150 of 200, and 50 of 70.
     */
    @Test
    void rsc01LooksAtEachPlace() {
        Workforce staff = ratedAt(staff(), "Town", "", 100, 60);
        ratedAt(staff, "Town", "disabled", 40, 20);
        ratedAt(staff, "Town", "not_disabled", 60, 40);
        ratedAt(staff, "Village", "", 100, 90);
        ratedAt(staff, "Village", "disabled", 30, 30);
        ratedAt(staff, "Village", "not_disabled", 60, 54);

        verify("RSC-01")
                .given(staff)
                .in("place", "Town")
                .yields(DISABLED, points(-10))
                .in("place", "Village")
                .yields(DISABLED, points(10))
                .in("service", "Libraries")
                .yields(DISABLED, points(-3.6));
    }

    /** Of 100 answers in the town and 100 in the village, 160 say of whom they are and not where: 80% of all, 75% of disabled people. */
    @Test
    void rsc01CountsNoAnswerTwiceWhereOnlyTheWholeIsToldByPlace() {
        Workforce staff = ratedAt(staff(), "Town", "", 100, 70);
        ratedAt(staff, "Village", "", 100, 90);
        ratedAt(staff, "", "disabled", 80, 60);
        ratedAt(staff, "", "not_disabled", 80, 68);

        verify("RSC-01").given(staff).in("service", "Libraries").yields(DISABLED, points(-5));
    }

    @Test
    void rsc01NeedsThirtyAnswers() {
        Workforce staff = rated(staff(), "", "", 120, 90);
        rated(staff, "disability", "disabled", 29, 24);
        rated(staff, "disability", "not_disabled", 91, 66);

        verify("RSC-01")
                .given(staff)
                .in("service", "Libraries")
                .yieldsNothing(DISABLED, Status.U, "The percentage would rest on fewer than 30 people.");
    }

    @Test
    void fewAnswersAreNotPrinted() {
        Workforce staff = rated(staff(), "", "", 55, 39);
        rated(staff, "disability", "disabled", 33, 4);
        rated(staff, "disability", "not_disabled", 22, 20);
        rated(staff, "ethnicity", "asian", 7, 5);
        rated(staff, "ethnicity", "white", 48, 34);

        verify("RSC-01").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    /** Twelve of sixteen contracts ask for equality, four for figures on the workforce; four are too few to tell of a department. */
    @Test
    void rsc02CountsContracts() {
        Workforce staff = staff();
        for (int times = 0; times < 3; times++) {
            contract(staff, "Roads", true, true);
            contract(staff, "Roads", true, false);
            contract(staff, "Housing", true, false);
            contract(staff, "Housing", false, false);
        }
        for (int times = 0; times < 4; times++) {
            contract(staff, "Parks", times > 0, times > 2);
        }
        rated(staff, "", "", 40, 30);

        Verify all = verify("RSC-02").given(staff, DisclosurePolicy.PUBLISHED);
        all.at("With equality conditions")
                .yields("all", percent(75))
                .in("department", "Housing")
                .yields("all", percent(50))
                .in("department", "Parks")
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 5 contracts.");
        all.at("With figures on the supplier's workforce")
                .yields("all", percent(25))
                .in("department", "Roads")
                .yields("all", percent(50));
    }

    @Test
    void rsc03SaysWhereTheAnswerStands() {
        verify("RSC-03")
                .given(staff())
                .yieldsOnly(
                        Status.X,
                        "Not in the figures themselves: AUDIT.json beside them says which checks the release passed,"
                                + " once it is made.");
    }
}
