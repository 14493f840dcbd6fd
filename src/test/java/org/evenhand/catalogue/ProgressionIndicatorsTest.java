package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving up, from people whom one can count on one's fingers. */
final class ProgressionIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(FEMALE).in("Housing"))
                .with(50, person -> person.sex(MALE).in("Roads"));
    }

    private static Row move(Row row, String kind) {
        return row.put("move_type", kind).put("effective_date", OCTOBER);
    }

    @ParameterizedTest
    @CsvSource({
        "PRG-01, promotions_moves",
        "PRG-02, promotions_moves",
        "PRG-03, promotions_moves",
        "PRG-05, recruitment",
        "PRG-06, training"
    })
    void progressionNeedsItsExtract(String indicator, String extract) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract '" + extract + "' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRG-01", "PRG-02", "PRG-03"})
    void anExtractWithoutMovesIsNothingToSay(String indicator) {
        verify(indicator)
                .given(staff().supplied(Dataset.PROMOTIONS_MOVES))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** In digital work 10 of 10 women and 15 of 30 men are promoted, elsewhere 9 of 45 and 6 of 15: half as often as men. */
    @Test
    void prg01IsAskedOnceMoreOfDigitalWork() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(10, person -> person.sex(FEMALE).put("function", "ddat"))
                .with(30, person -> person.sex(MALE).put("function", "ddat"))
                .with(45, person -> person.sex(FEMALE).put("function", "care"))
                .with(15, person -> person.sex(MALE).put("function", "care"));
        promoted(staff, "ddat", 10, 15);
        promoted(staff, "care", 9, 6);

        verify("PRG-01")
                .given(staff)
                .in("lens ddat", "Digital, data and technology")
                .yields(FEMALE, ratio(2))
                .in("lens ddat", "Everyone else")
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields(MALE, percent(40));
    }

    private static void promoted(Workforce staff, String function, int women, int men) {
        staff.moves(women, each -> move(each, "promotion").sex(FEMALE).put("function", function));
        staff.moves(men, each -> move(each, "promotion").sex(MALE).put("function", function));
    }

    /** Women: 5 of 100 are promoted. Men: 10 of 50. Regrades, demotions and what was not successful are no promotions. */
    @Test
    void prg01DividesTheRateOfTheGroupByThatOfTheComparator() {
        Workforce staff = staff().moves(
                        5, each -> move(each, "promotion").sex(FEMALE).put("from_department", "Housing"))
                .moves(10, each -> move(each, "promotion").sex(MALE).put("from_department", "Roads"))
                .moves(20, each -> move(each, "regrade").sex(FEMALE))
                .moves(3, each -> move(each, "demotion").sex(FEMALE))
                .moves(7, each -> move(each, "promotion").sex(FEMALE).put("outcome", "unsuccessful"));

        verify("PRG-01")
                .given(staff)
                .yields(FEMALE, ratio(0.25))
                .measuring("rate")
                .yields("all", percent(10))
                .yields(FEMALE, percent(5))
                .yields(MALE, percent(20))
                .in("department", "Roads")
                .yields("all", percent(20))
                .in("how we know", "Payroll told us of the move")
                .measuring("count")
                .yields("all", people(15));
    }

    @Test
    void whoeverIsPromotedTwiceInAYearCountsOnce() {
        Workforce staff = staff().moves(
                        10, each -> move(each, "promotion").sex(MALE).put("person_id", "P120"))
                .moves(5, each -> move(each, "promotion").sex(MALE));

        verify("PRG-01").given(staff).measuring("rate").yields(MALE, percent(12));
    }

    /**
     * A year ago 100 women and 50 men were on grade 5. Now 6 women and 6 men hold another post on grade 6, 20 women the same post on it, 10
     * men another post on grade 5, and 5 women another post on grade 4.
     */
    @Test
    void prg01FindsPromotionsInTwoSnapshotsWherePayrollHasNoCodeForThem() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(100, person -> graded(person, "5", "old").sex(FEMALE).in("Housing"))
                .with(50, person -> graded(person, "5", "old").sex(MALE).in("Roads"));
        Workforce now = Workforce.on(31, MARCH, 2026)
                .with(6, person -> graded(person, "6", "new").sex(FEMALE).in("Housing"))
                .with(20, person -> graded(person, "6", "old").sex(FEMALE).in("Housing"))
                .with(5, person -> graded(person, "4", "new").sex(FEMALE).in("Housing"))
                .with(69, person -> graded(person, "5", "old").sex(FEMALE).in("Housing"))
                .with(6, person -> graded(person, "6", "new").sex(MALE).in("Housing"))
                .with(10, person -> graded(person, "5", "new").sex(MALE).in("Roads"))
                .with(34, person -> graded(person, "5", "old").sex(MALE).in("Roads"));

        verify("PRG-01")
                .given(now.after(then))
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields(FEMALE, percent(6))
                .yields(MALE, percent(12))
                .in("how we know", "Two snapshots show another post on a higher grade")
                .measuring("count")
                .yields("all", people(12));
    }

    /** A grade is as high as its salary at full time. */
    private static Row graded(Row row, String grade, String post) {
        return row.grade(grade).salary(Integer.parseInt(grade) * 7_000, 1).put("assignment_id", post);
    }

    @Test
    void promotionsAreNotDerivedWherePostsCannotBeToldApart() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(100, person -> person.sex(FEMALE).grade("5"));

        verify("PRG-01")
                .given(staff().after(then))
                .yieldsOnly(Status.X, "Not available: the extract 'promotions_moves' would give it.");
    }

    /** Women: 10 of 40 applications succeed. Men: 15 of 30. */
    @Test
    void prg02ComparesApplicationsForPostsInside() {
        Workforce staff = staff().moves(10, each -> applied(each, "successful").sex(FEMALE))
                .moves(25, each -> applied(each, "unsuccessful").sex(FEMALE))
                .moves(5, each -> applied(each, "withdrawn").sex(FEMALE))
                .moves(15, each -> applied(each, "successful").sex(MALE))
                .moves(15, each -> applied(each, "unsuccessful").sex(MALE))
                .moves(9, each -> move(each, "regrade").sex(MALE));

        verify("PRG-02")
                .given(staff)
                .at("Successful")
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields(FEMALE, percent(25))
                .yields(MALE, percent(50))
                .yields("all", percent(35.7))
                .at("Unsuccessful")
                .yields(FEMALE, percent(62.5));
    }

    private static Row applied(Row row, String outcome) {
        return move(row, "promotion").put("applied", true).put("outcome", outcome);
    }

    /** Women: 5 act up and 5 are seconded, of 100. Men: 10 of 50. */
    @Test
    void prg03CountsActingUpAndSecondment() {
        Workforce staff = staff().moves(5, each -> move(each, "acting_up").sex(FEMALE))
                .moves(5, each -> move(each, "secondment").sex(FEMALE))
                .moves(10, each -> move(each, "secondment").sex(MALE))
                .moves(8, each -> move(each, "sideways").sex(MALE));

        verify("PRG-03")
                .given(staff)
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields(MALE, percent(20));
    }

    /** From outside 6 women and 4 men in three years; from inside 2 women, one of whom recruitment tells of. */
    @Test
    void prg05CountsSeniorAppointmentsOfThreeYearsFromInsideAndOutside() {
        Workforce staff = staff().applications(
                        6, each -> appointed(each, 2, "external", 2023).sex(FEMALE))
                .applications(4, each -> appointed(each, 3, "external", 2025).sex(MALE))
                .applications(1, each -> appointed(each, 3, "internal", 2024).sex(FEMALE))
                .applications(9, each -> appointed(each, 4, "external", 2025).sex(MALE))
                .moves(1, each -> move(each, "promotion")
                        .sex(FEMALE)
                        .put("to_tier", "3")
                        .put("application_id", "A10"))
                .moves(1, each -> move(each, "promotion").sex(FEMALE).put("to_tier", "2"));

        verify("PRG-05")
                .given(staff)
                .yields(FEMALE, percent(66.7))
                .measuring("count")
                .yields(FEMALE, people(8))
                .yields(MALE, people(4))
                .in("where from", "Internal")
                .yields(FEMALE, people(2));
    }

    private static Row appointed(Row row, int tier, String from, int year) {
        return row.tier(tier)
                .put("candidate_type", from)
                .put("closing_date", LocalDate.of(year, 9, 1))
                .ended("appointed");
    }

    /** Women: 20 of 100 are mentored, men 5 of 50. Of those who began two years ago 6 of 12 women were promoted since, and 6 of 24 men. */
    @Test
    void prg06CountsWhoIsMentoredAndWhoWasPromotedSince() {
        LocalDate began = LocalDate.of(2023, 9, 1);
        Workforce staff = staff().learning(20, each -> mentored(each, OCTOBER).sex(FEMALE))
                .learning(5, each -> mentored(each, OCTOBER).sex(MALE))
                .learning(9, each -> mentored(each, OCTOBER).sex(MALE).put("role", "mentor"))
                .learning(12, each -> mentored(each, began).sex(FEMALE))
                .learning(24, each -> mentored(each, began).sex(MALE));
        promote(staff, 34, 6, began.plusMonths(24));
        promote(staff, 46, 6, began.plusMonths(3));
        promote(staff, 52, 6, began.plusMonths(24).plusDays(1));

        verify("PRG-06")
                .given(staff)
                .at("")
                .yields("all", percent(16.7))
                .yields(FEMALE, percent(20))
                .yields(MALE, percent(10))
                .at("Promoted within 24 months")
                .yields(FEMALE, percent(50))
                .yields(MALE, percent(25))
                .measuring("ratio")
                .yields(FEMALE, ratio(2))
                .at("")
                .yields(FEMALE, ratio(2));
    }

    private static Row mentored(Row row, LocalDate day) {
        return row.put("category", "mentoring").put("role", "learner").put("started", day);
    }

    private static void promote(Workforce staff, int from, int count, LocalDate day) {
        for (int learner = from; learner < from + count; learner++) {
            String person = "T" + learner;
            staff.moves(1, each -> each.put("person_id", person)
                    .sex(MALE)
                    .put("move_type", "promotion")
                    .put("effective_date", day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRG-01", "PRG-02", "PRG-03", "PRG-05", "PRG-06"})
    void aFewWhoMovedAreNotPrinted(String indicator) {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(300, person -> person.sex(FEMALE).in("Housing").tier(5))
                .with(200, person -> person.sex(MALE).in("Roads").tier(4))
                .moves(33, each -> applied(each, "successful").sex(FEMALE).put("from_department", "Housing"))
                .moves(8, each -> applied(each, "successful").sex(MALE).put("from_department", "Roads"))
                .moves(41, each -> applied(each, "unsuccessful").sex(MALE))
                .moves(4, each -> move(each, "acting_up").sex(FEMALE))
                .moves(13, each -> move(each, "secondment").sex(MALE))
                .applications(12, each -> appointed(each, 2, "external", 2024).sex(FEMALE))
                .applications(21, each -> appointed(each, 3, "internal", 2025).sex(MALE))
                .learning(27, each -> mentored(each, OCTOBER).sex(FEMALE))
                .learning(6, each -> mentored(each, LocalDate.of(2023, 9, 1)).sex(MALE));

        verify(indicator).given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }
}
