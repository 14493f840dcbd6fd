package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.points;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Who earns most, sits highest and works in digital, each from people whom one can count on one's fingers. */
final class SeniorityIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    @Test
    void rep03NeedsSalaries() {
        verify("REP-03")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'fte_salary' of the extract 'workforce_snapshot' would give it.");
    }

    @Test
    void rep03IsUnreliableWhereTheTwentiethHasFewerThanTwentyPeople() {
        Workforce staff = staff().with(19, person -> person.sex(FEMALE).salary(90_000, 1))
                .with(361, person -> person.sex(MALE).salary(30_000, 1));

        verify("REP-03")
                .given(staff)
                .in("earnings", "Top 5% of earners")
                .yieldsNothing(FEMALE, Status.U, "The percentage would rest on fewer than 20 people.");
    }

    @Test
    void rep03StandsBesideTheWholeWorkforce() {
        Workforce staff = staff().with(5, person -> person.sex(FEMALE).salary(90_000, 1))
                .with(15, person -> person.sex(MALE).salary(90_000, 1))
                .with(195, person -> person.sex(FEMALE).salary(30_000, 1))
                .with(185, person -> person.sex(MALE).salary(30_000, 1));

        verify("REP-03")
                .given(staff)
                .in("earnings", "Top 5% of earners")
                .yields(FEMALE, percent(25))
                .measuring("benchmark")
                .yields(FEMALE, percent(50));
    }

    /** Of 40 in tiers 1 to 3, 10 are women; of 100 in other tiers, 60. */
    private static Workforce tiers() {
        return staff().with(10, person -> person.tier(2).sex(FEMALE))
                .with(30, person -> person.tier(3).sex(MALE))
                .with(60, person -> person.tier(4).sex(FEMALE))
                .with(40, person -> person.tier(7).sex(MALE));
    }

    @Test
    void rep04IsTheShareOfTiersOneToThreeBesideTheWhole() {
        verify("REP-04")
                .given(tiers())
                .in("tier group", "Tiers 1 to 3")
                .yields(FEMALE, percent(25))
                .measuring("benchmark")
                .yields(FEMALE, percent(50));
    }

    @Test
    void rep04NeedsTiers() {
        verify("REP-04")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'tier' of the extract 'workforce_snapshot', with anybody in a part, would give it.");
    }

    @Test
    void rep05IsTheDifferenceBetweenSeniorTiersAndTheOthers() {
        verify("REP-05")
                .given(tiers())
                .yields(FEMALE, points(-35))
                .yields(MALE, points(35))
                .measuring("share")
                .in("tier", "Tier 4")
                .yields(FEMALE, percent(100));
    }

    @Test
    void rep05NeedsTiers() {
        verify("REP-05")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'tier' of the extract 'workforce_snapshot' would give it.");
    }

    @Test
    void rep05NeedsEnoughPeopleInTheSeniorTiers() {
        Workforce staff = staff().with(100, person -> person.tier(5).sex(FEMALE));

        verify("REP-05").given(staff).yieldsOnly(Status.U, "Nobody is in the senior tiers.");
        verify("REP-05")
                .given(staff.with(60, person -> person.tier(7).sex(MALE)), DisclosurePolicy.PUBLISHED)
                .yieldsOnly(Status.U, "Fewer than 25 people are in the senior tiers.");
    }

    @Test
    void rep08SaysWhereInTheStructureAGroupSits() {
        Workforce staff = staff().with(30, person -> person.grade("Grade 5").sex(FEMALE))
                .with(20, person -> person.grade("Grade 10").sex(FEMALE))
                .with(10, person -> person.grade("Grade 10").sex(MALE));

        verify("REP-08")
                .given(staff)
                .in("grade", "Grade 5")
                .yields(FEMALE, percent(60))
                .in("grade", "Grade 10")
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(100));
    }

    /** Occupations are the first digit of the classification: 30 women in group 2, whatever their unit group, and 20 in group 6. */
    @Test
    void rep08SaysInWhichOccupationsAGroupWorks() {
        Workforce staff = staff().with(
                        20, person -> person.put("soc_code", "2461").sex(FEMALE))
                .with(10, person -> person.put("soc_code", "23").sex(FEMALE))
                .with(20, person -> person.put("soc_code", "6135").sex(FEMALE))
                .with(10, person -> person.put("soc_code", "6135").sex(MALE));

        verify("REP-08")
                .given(staff)
                .in("occupation", "SOC major group 2")
                .yields(FEMALE, percent(60))
                .in("occupation", "SOC major group 6")
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(100));
    }

    @Test
    void rep08NeedsGrades() {
        verify("REP-08")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'grade' of the extract 'workforce_snapshot', with anybody in a part, would give it.");
    }

    @Test
    void rep10ComparesDigitalWithEveryoneElse() {
        Workforce staff = staff().with(10, person -> person.function("ddat").sex(FEMALE))
                .with(30, person -> person.function("ddat").sex(MALE))
                .with(60, person -> person.function("Housing").sex(FEMALE))
                .with(60, person -> person.sex(MALE));

        verify("REP-10")
                .given(staff)
                .in("function group", "Digital, data and technology")
                .yields(FEMALE, ratio(0.5))
                .yields(MALE, ratio(1.5));
    }

    @Test
    void rep10NeedsTheFunction() {
        Workforce staff = staff().with(100, person -> person.sex(FEMALE));

        verify("REP-10")
                .given(staff)
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'function' of the extract 'workforce_snapshot', with anybody in 'ddat', would give"
                                + " it.");
        verify("REP-10")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'function' of the extract 'workforce_snapshot', with at least 25 people in"
                                + " 'ddat', would give it.");
    }
}
