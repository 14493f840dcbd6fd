package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Learning, from people whom one can count on one's fingers. */
final class DevelopmentIndicatorsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    /** People 1 to 40 are Indian women in Housing, 41 to 100 White British men in Roads. */
    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).is(ASIAN_INDIAN).in("Housing"))
                .with(60, person -> person.sex(MALE).is(WHITE_BRITISH).in("Roads"));
    }

    private static Row begun(Row row, String category) {
        return row.put("category", category).put("started", OCTOBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV-01", "DEV-02", "DEV-03", "DEV-04", "DEV-05"})
    void learningNeedsItsExtract(String indicator) {
        verify(indicator).given(staff()).yieldsOnly(Status.X, "Not available: the extract 'training' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV-01", "DEV-02", "DEV-03", "DEV-05"})
    void whereNobodyLearnedThereIsNothingToSay(String indicator) {
        verify(indicator)
                .given(staff().supplied(Dataset.TRAINING))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Women: 10 of 25 requests approved, 10 refused. Men: 20 of 25. */
    @Test
    void dev01ComparesRequestsThatWereApproved() {
        Workforce staff = staff().learning(
                        10, each -> requested(each, "approved").sex(FEMALE))
                .learning(10, each -> requested(each, "refused").sex(FEMALE))
                .learning(5, each -> each.sex(FEMALE).put("applied_date", OCTOBER))
                .learning(20, each -> requested(each, "approved").sex(MALE))
                .learning(5, each -> requested(each, "refused").sex(MALE))
                .learning(
                        9, each -> requested(each, "refused").sex(MALE).put("applied_date", LocalDate.of(2025, 3, 31)));

        verify("DEV-01")
                .given(staff)
                .at("Approved")
                .yields(FEMALE, ratio(0.5))
                .measuring("rate")
                .yields("all", percent(60))
                .yields(FEMALE, percent(40))
                .yields(MALE, percent(80))
                .at("Refused")
                .yields(FEMALE, percent(40));
    }

    private static Row requested(Row row, String decision) {
        return row.put("applied_date", OCTOBER).put("decision", decision);
    }

    /** Women: 15 of 20 complete. Men: 20 of 20, though 10 of them what they began in the year before. */
    @Test
    void dev02CountsWhatWasBegunInTheYear() {
        Workforce staff = staff().learning(
                        15, each -> begun(each, "digital").sex(FEMALE).put("completed", OCTOBER))
                .learning(5, each -> begun(each, "mandatory").sex(FEMALE))
                .learning(20, each -> begun(each, "digital").sex(MALE).put("completed", OCTOBER))
                .learning(10, each -> each.sex(MALE)
                        .put("started", OCTOBER.minusYears(1))
                        .put("completed", OCTOBER));

        verify("DEV-02")
                .given(staff)
                .yields("all", percent(87.5))
                .yields(FEMALE, percent(75))
                .in("kind of learning", "Digital")
                .yields("all", percent(100));
        verify("DEV-02").given(staff).measuring("ratio").yields(FEMALE, ratio(0.75));
    }

    /** Indian staff: 10 of 40. White British staff: 30 of 60. The comparator stands on top: 50 / 25. */
    @Test
    void dev03DividesTheRateOfTheComparatorByThatOfTheGroup() {
        Workforce staff = staff().learning(1, 10, each -> begun(each, "leadership"))
                .learning(1, 10, each -> begun(each, "professional"))
                .learning(41, 30, each -> begun(each, "informal"))
                .learning(11, 20, each -> begun(each, "mandatory"))
                .learning(11, 20, each -> begun(each, "equality"))
                .learning(11, 20, each -> begun(each, "leadership").put("role", "mentor"))
                .learning(11, 20, each -> each.put("category", "leadership").put("applied_date", OCTOBER))
                .learning(11, 20, each -> each.put("category", "leadership").put("started", OCTOBER.minusYears(1)));

        verify("DEV-03")
                .given(staff)
                .yields("ethnic_minority", ratio(2))
                .measuring("rate")
                .yields("all", percent(40))
                .yields("ethnic_minority", percent(25))
                .yields("white", percent(50))
                .in("department", "Roads")
                .yields("all", percent(50));
        verify("DEV-03")
                .given(staff)
                .measuring("headcount")
                .at("closing headcount")
                .yields("all", people(100));
    }

    @Test
    void thoseWhoLeftAreNotAmongThoseInPostWhoLearned() {
        Workforce staff = staff().learning(1, 10, each -> begun(each, "leadership"))
                .learning(30, each -> begun(each, "leadership").sex(MALE));

        verify("DEV-03").given(staff).measuring("rate").yields("all", percent(10));
    }

    /** 90 of 100 completed equality learning in three years; 5 of them more than once. */
    @Test
    void dev04CountsThoseWhoseEqualityLearningIsInDate() {
        Workforce staff = staff().learning(1, 40, each -> completed(each, OCTOBER))
                .learning(1, 5, each -> completed(each, OCTOBER.minusYears(1)))
                .learning(41, 50, each -> completed(each, OCTOBER.minusYears(2)))
                .learning(91, 5, each -> completed(each, LocalDate.of(2023, 3, 31)));

        verify("DEV-04")
                .given(staff)
                .at("In date")
                .yields("all", percent(90))
                .in("department", "Roads")
                .yields("all", percent(83.3))
                .in("department", "Housing")
                .yields("all", percent(100));
    }

    /** Of 40 elected members 30 completed it, 5 of them twice, and 10 learned something else; of 100 in post 20 did. */
    @Test
    void dev04CountsElectedMembersByThemselves() {
        Workforce staff = staff().learning(1, 20, each -> completed(each, OCTOBER));
        member(staff, 1, 30, "equality");
        member(staff, 1, 5, "equality");
        member(staff, 31, 40, "digital");

        verify("DEV-04")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .at("Elected members in date")
                .yields("all", percent(75))
                .at("In date")
                .yields("all", percent(20));
        verify("DEV-02").given(staff).yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    private static void member(Workforce staff, int first, int last, String category) {
        for (int member = first; member <= last; member++) {
            String id = "M" + member;
            staff.learning(1, each -> completed(begun(each, category), OCTOBER)
                    .put("category", category)
                    .put("person_id", id)
                    .put("elected_member", true));
        }
    }

    private static Row completed(Row row, LocalDate day) {
        return row.put("category", "equality").put("completed", day);
    }

    @Test
    void dev04IsNothingWhereNobodyDidIt() {
        verify("DEV-04")
                .given(staff().learning(1, 5, each -> begun(each, "digital")))
                .yields("all", percent(0));
    }

    /** Women: 20 of 40. Men: 15 of 60. */
    @Test
    void dev05DividesTheRateOfTheGroupByThatOfTheComparator() {
        Workforce staff = staff().learning(1, 20, each -> begun(each, "digital"))
                .learning(41, 15, each -> begun(each, "digital"))
                .learning(60, 30, each -> begun(each, "professional"));

        verify("DEV-05")
                .given(staff)
                .measuring("ratio")
                .yields(FEMALE, ratio(2))
                .measuring("rate")
                .yields("all", percent(35))
                .yields(MALE, percent(25));
    }

    private static UnaryOperator<Row> at(String department, String team, String pattern) {
        return person -> person.in(department).team(team).put("working_pattern", pattern);
    }

    /**
     * Three teams of 30, of which 20, 18 and 4 learn: 42 of 90. With two of them the four would follow, so the smaller of the two is not told
     * either. Of 60 who work full time 38 learn, of 100 who work part time 39.
     */
    @Test
    void dev05LooksAtTeamsAndAtPatternsOfWork() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(30, at("Housing", "Lettings", "full_time"))
                .with(30, at("Housing", "Repairs", "full_time"))
                .with(30, at("Housing", "Advice", "part_time"))
                .with(40, at("Roads", "Crews", "part_time"))
                .with(30, at("Roads", "Depots", "part_time"))
                .learning(1, 20, each -> begun(each, "digital"))
                .learning(31, 18, each -> begun(each, "digital"))
                .learning(61, 4, each -> begun(each, "digital"))
                .learning(91, 20, each -> begun(each, "digital"))
                .learning(131, 15, each -> begun(each, "digital"));

        verify("DEV-05")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("working pattern", "Full time")
                .yields("all", percent(63.3))
                .in("working pattern", "Part time")
                .yields("all", percent(39))
                .in("department", "Housing")
                .yields("all", percent(46.7))
                .in("department × team", "Housing × Lettings")
                .yields("all", percent(66.7))
                .in("department × team", "Housing × Repairs")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Housing × Advice")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Crews")
                .yields("all", percent(50))
                .in("department × team", "Roads × Depots")
                .yields("all", percent(50));
    }

    /** Four of 30 in Advice learn, so neither department is told, nor a team of either: with the teams of one it would follow. */
    @Test
    void dev05TellsNoTeamOfADepartmentThatIsNotTold() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(30, at("Advice", "Debt", "full_time"))
                .with(30, at("Roads", "Crews", "full_time"))
                .with(30, at("Roads", "Depots", "full_time"))
                .learning(1, 4, each -> begun(each, "digital"))
                .learning(31, 40, each -> begun(each, "digital"));

        verify("DEV-05")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields("all", percent(48.9))
                .in("department", "Roads")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Crews")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Depots")
                .yieldsNothing("all", Status.C, HIDDEN);
    }

    /** Of 40 in digital work 20 learn, of 60 elsewhere 15; the training need not say where they work. */
    @Test
    void dev05IsAskedOnceMoreOfDigitalWork() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(MALE).put("function", "ddat"))
                .with(60, person -> person.sex(FEMALE).put("function", "care"))
                .learning(1, 20, each -> begun(each, "digital"))
                .learning(41, 15, each -> begun(each, "digital"));

        verify("DEV-05")
                .given(staff)
                .in("lens ddat", "Digital, data and technology")
                .yields("all", percent(50))
                .in("lens ddat", "Everyone else")
                .yields("all", percent(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV-01", "DEV-02", "DEV-03", "DEV-04", "DEV-05"})
    void aFewWhoLearnedAreNotPrinted(String indicator) {
        Workforce staff = staff().learning(
                        1, 33, each -> begun(each, "digital").sex(FEMALE).put("completed", OCTOBER))
                .learning(41, 56, each -> begun(each, "digital").sex(MALE))
                .learning(1, 37, each -> completed(each, OCTOBER).sex(FEMALE))
                .learning(41, 8, each -> completed(each, OCTOBER).sex(MALE))
                .learning(29, each -> requested(each, "approved").sex(FEMALE).in("Housing"))
                .learning(6, each -> requested(each, "refused").sex(FEMALE).in("Housing"))
                .learning(31, each -> requested(each, "approved").sex(MALE).in("Roads"));

        verify(indicator).given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }
}
