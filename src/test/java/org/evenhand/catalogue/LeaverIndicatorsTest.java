package org.evenhand.catalogue;

import static java.time.Month.JANUARY;
import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import java.time.Month;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Leaving, from people whom one can count on one's fingers. */
final class LeaverIndicatorsTest {

    private static final String NO_EXTRACT = "Not available: the extract 'leavers' would give it.";
    private static final String NO_REASON =
            "Not available: the column 'leaving_reason' of the extract 'leavers' would give it.";

    private static final String NEW =
            "It was new in the year, or too small at the beginning to stand by itself, so there is no average over the year.";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).in("Housing"))
                .with(60, person -> person.sex(MALE).in("Roads"));
    }

    private static Workforce leaving() {
        return staff().leavers(8, each -> each.sex(FEMALE).in("Housing").leavesFor("resignation"))
                .leavers(6, each -> each.sex(MALE).in("Roads").leavesFor("resignation"))
                .leavers(2, each -> each.sex(MALE).in("Roads").leavesFor("retirement"));
    }

    @Test
    void ret01DividesByTheClosingHeadcountWithoutAnEarlierSnapshot() {
        verify("RET-01")
                .given(leaving())
                .yields("all", percent(16))
                .yields(FEMALE, percent(20))
                .in("department", "Housing")
                .yields("all", percent(20))
                .measuring("count")
                .in("leaving reason", "Retirement")
                .yields("all", people(2));
    }

    @Test
    void ret01DividesByTheAverageOfBothHeadcounts() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(40, person -> person.sex(FEMALE).in("Housing"))
                .with(180, person -> person.sex(MALE).in("Roads"));

        verify("RET-01")
                .given(leaving().after(then))
                .yields("all", percent(10))
                .yields(FEMALE, percent(20))
                .yields(MALE, percent(6.7));
    }

    /** Housing had nobody a year before: the average of 0 and 40 would make 8 leavers 40 of a hundred, the closing headcount 20. */
    @Test
    void ret01TellsNoRateOfADepartmentThatWasNewInTheYear() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(40, person -> person.sex(MALE).in("Parks"))
                .with(180, person -> person.sex(MALE).in("Roads"));
        Workforce staff = staff().leavers(
                        12, each -> each.sex(FEMALE).in("Housing").leavesFor("resignation"))
                .leavers(12, each -> each.sex(MALE).in("Roads").leavesFor("resignation"));

        verify("RET-01")
                .given(staff.after(then))
                .in("department", "Housing")
                .yieldsNothing("all", Status.Z, NEW)
                .in("department", "Roads")
                .yields("all", percent(10));
        verify("RET-01")
                .given(staff.after(then), DisclosurePolicy.PUBLISHED)
                .in("department", "Housing")
                .yieldsNothing("all", Status.Z, NEW);
    }

    @Test
    void ret02ComparesResignationsOnly() {
        verify("RET-02")
                .given(leaving())
                .yields(FEMALE, ratio(2))
                .measuring("rate")
                .yields(FEMALE, percent(20))
                .yields(MALE, percent(10));
    }

    @Test
    void theHeadcountThatARateRestsOnIsNamed() {
        Workforce then = Workforce.on(31, MARCH, 2025).with(200, person -> person.sex(FEMALE));

        verify("RET-01")
                .given(leaving())
                .measuring("headcount")
                .at("closing headcount, since no earlier snapshot was supplied")
                .yields("all", people(100));
        verify("RET-01")
                .given(leaving().after(then))
                .measuring("headcount")
                .at("average of opening and closing headcount")
                .yields("all", people(150));
    }

    @Test
    void ret01AveragesTheHeadcountsOfATierToo() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(60, person -> person.sex(FEMALE).tier(6));
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).tier(6))
                .leavers(5, each -> each.sex(FEMALE).tier(6).leavesFor("resignation"));

        verify("RET-01").given(staff.after(then)).in("tier", "Tier 6").yields("all", percent(10));
    }

    /** Women: 3 of 40 in each of two years. Men: 6 of 60. */
    @Test
    void rareEventsOfTwoYearsAreCountedTogether() {
        Workforce staff = resigning(3, 6, JANUARY, 2026);
        resigning(staff, 3, 6, JANUARY, 2025);

        verify("RET-02")
                .given(staff)
                .at("Resigned, two years together")
                .yields(FEMALE, ratio(0.75))
                .measuring("rate")
                .yields(FEMALE, percent(7.5))
                .at("Resigned")
                .yields(MALE, percent(10));
    }

    /** Women: 2, 2 and 1 of 40 in three years. Men: 6 of 60 in each. */
    @Test
    void rareEventsOfThreeYearsAreCountedTogetherWhereTwoAreTooFew() {
        Workforce staff = resigning(2, 6, JANUARY, 2026);
        resigning(staff, 2, 6, JANUARY, 2025);
        resigning(staff, 1, 6, JANUARY, 2024);

        verify("RET-02")
                .given(staff)
                .at("Resigned, three years together")
                .yields(FEMALE, ratio(0.42))
                .measuring("rate")
                .yields(FEMALE, percent(4.2));
    }

    @Test
    void eventsOfAnotherYearAreNotOfThisOneWhereThisHasEnough() {
        Workforce staff = resigning(8, 6, JANUARY, 2026);
        resigning(staff, 8, 30, JANUARY, 2025);

        verify("RET-02").given(staff).at("Resigned").yields(FEMALE, ratio(2));
        verify("RET-01")
                .given(staff)
                .yields("all", percent(14))
                .in("department", "Roads")
                .yields("all", percent(10))
                .in("leaving reason", "Resignation")
                .measuring("count")
                .yields("all", people(14));
    }

    @Test
    void eventsAreGivenUpWhereThreeYearsHaveTooFew() {
        Workforce staff = resigning(1, 6, JANUARY, 2026);
        resigning(staff, 3, 6, JANUARY, 2024);

        verify("RET-02").given(staff).yieldsNothing(FEMALE, Status.U, "One side has fewer than 5 events.");
    }

    private static Workforce resigning(int women, int men, Month month, int year) {
        Workforce staff = staff();
        resigning(staff, women, men, month, year);
        return staff;
    }

    private static void resigning(Workforce staff, int women, int men, Month month, int year) {
        LocalDate day = LocalDate.of(year, month, 31);
        staff.leavers(women, each -> each.sex(FEMALE)
                        .in("Housing")
                        .leavesFor("resignation")
                        .put("leave_date", day))
                .leavers(men, each -> each.sex(MALE)
                        .in("Roads")
                        .leavesFor("resignation")
                        .put("leave_date", day));
    }

    /** Rounded counts of a council that rests on them: nothing under ten, and the headcounts of departments as they are. */
    @Test
    void leaversOfAFewAreCountedTogetherAndNotPrinted() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(400, person -> person.sex(FEMALE).in("Housing"))
                .with(600, person -> person.sex(MALE).in("Roads"));
        resigning(staff, 6, 43, JANUARY, 2026);
        resigning(staff, 9, 47, JANUARY, 2025);
        resigning(staff, 7, 51, JANUARY, 2024);
        Verify resignations = verify("RET-02").given(staff, DisclosurePolicy.PUBLISHED);

        assertThat(resignations.figure("female").stage()).isEqualTo("Resigned, two years together");
        resignations.printsNobodyOfAFew();
        verify("RET-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("department", "Roads")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department", "Housing")
                .yieldsNothing("all", Status.C, HIDDEN);
    }

    @Test
    void leavingNeedsItsExtract() {
        verify("RET-01").given(staff()).yieldsOnly(Status.X, NO_EXTRACT);
        verify("RET-02").given(staff()).yieldsOnly(Status.X, NO_EXTRACT);
    }

    @Test
    void ret02NeedsToKnowWhyPeopleLeft() {
        verify("RET-02").given(staff().leavers(10, each -> each.sex(FEMALE))).yieldsOnly(Status.X, NO_REASON);
    }

    @Test
    void ret02SaysSoWhereNobodyResigned() {
        Workforce staff = staff().leavers(10, each -> each.sex(FEMALE).leavesFor("retirement"));

        verify("RET-02").given(staff).yieldsOnly(Status.Z, "Nobody met the event that this is about.");
    }
}
