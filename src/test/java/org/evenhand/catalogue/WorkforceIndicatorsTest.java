package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.people;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.points;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.catalogue.Verify.years;
import static org.evenhand.characteristic.Answer.NOT_STATED;
import static org.evenhand.characteristic.Answer.PREFER_NOT_TO_SAY;
import static org.evenhand.characteristic.Characteristic.DISABILITY;
import static org.evenhand.characteristic.Characteristic.ETHNICITY;
import static org.evenhand.characteristic.Characteristic.GENDER_IDENTITY;
import static org.evenhand.characteristic.Characteristic.RELIGION;
import static org.evenhand.characteristic.Characteristic.SEX;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;
import static org.evenhand.characteristic.EthnicGroup.WHITE_IRISH;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import org.evenhand.characteristic.AgeBand;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.GenderIdentity;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** Declaration, representation and community indicators, each from people whom one can count on one's fingers. */
final class WorkforceIndicatorsTest {

    private static final String MINORITY = "ethnic_minority";

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026);
    }

    /** Of 100: 60 White, 20 ethnic minority, 10 who prefer not to say, 5 not stated, 5 not held. */
    private static Workforce answering() {
        return staff().with(60, person -> person.is(WHITE_BRITISH))
                .with(20, person -> person.is(ASIAN_INDIAN))
                .with(10, person -> person.answers(ETHNICITY, PREFER_NOT_TO_SAY))
                .with(5, person -> person.answers(ETHNICITY, NOT_STATED))
                .with(5, person -> person);
    }

    /** Of 100, only 50 told us. */
    private static Workforce halfAnswering() {
        return staff().with(40, person -> person.is(WHITE_BRITISH))
                .with(10, person -> person.is(ASIAN_INDIAN))
                .with(50, person -> person.answers(ETHNICITY, PREFER_NOT_TO_SAY));
    }

    @Test
    void dec01CountsThoseWhoGaveAnAnswerAmongEverybody() {
        verify("DEC-01").given(answering()).by(ETHNICITY).yields("all", percent(80));
    }

    @Test
    void dec01SaysWhichQuestionTheExtractDoesNotHold() {
        verify("DEC-01")
                .given(answering())
                .by(RELIGION)
                .measuring("count")
                .yieldsNothing(
                        "all",
                        Status.X,
                        "Not available: the column 'religion' of the extract 'workforce_snapshot' would give it.");
    }

    /** With 600 shown beside 605 who told us, the others would be known. */
    @Test
    void genderIdentityOfAFewIsToldByDeclarationAlone() {
        String reason = "Fewer than 10 gave one of the answers, so no more is shown than how many told us.";

        verify("REP-01")
                .given(ofGenderIdentity(5), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .yieldsNothing(GenderIdentity.SAME, Status.C, reason)
                .yieldsNothing(GenderIdentity.DIFFERENT, Status.C, reason)
                .measuring("count")
                .yieldsNothing(GenderIdentity.SAME, Status.C, reason)
                .yieldsNothing(GenderIdentity.DIFFERENT, Status.C, reason)
                .yields("not_stated", people(100));
        verify("DEC-01")
                .given(ofGenderIdentity(5), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .yields("all", percent(85.8));
        verify("REP-01")
                .given(ofGenderIdentity(40), DisclosurePolicy.PUBLISHED)
                .by(GENDER_IDENTITY)
                .measuring("count")
                .yields(GenderIdentity.SAME, people(600))
                .yields(GenderIdentity.DIFFERENT, people(40));
    }

    private static Workforce ofGenderIdentity(int different) {
        return staff().with(600, person -> person.is(GenderIdentity.SAME))
                .with(different, person -> person.is(GenderIdentity.DIFFERENT))
                .with(100, person -> person.answers(GENDER_IDENTITY, NOT_STATED));
    }

    @Test
    void dec01IsUnreliableBelowTwentyPeople() {
        verify("DEC-01")
                .given(staff().with(19, person -> person.is(WHITE_BRITISH)))
                .by(ETHNICITY)
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 20 people.");
        verify("DEC-01")
                .given(staff().with(20, person -> person.is(WHITE_BRITISH)))
                .by(ETHNICITY)
                .yields("all", percent(100));
    }

    @Test
    void dec01LooksAtEachDepartment() {
        Workforce staff = staff().with(30, person -> person.in("Housing").is(WHITE_BRITISH))
                .with(10, person -> person.in("Housing"))
                .with(40, person -> person.in("Roads").is(WHITE_BRITISH));

        verify("DEC-01")
                .given(staff)
                .by(ETHNICITY)
                .in("department", "Housing")
                .yields("all", percent(75))
                .in("department", "Roads")
                .yields("all", percent(100));
    }

    @Test
    void dec02CountsOnlyThoseWhoDeclined() {
        verify("DEC-02").given(answering()).by(ETHNICITY).yields("all", percent(10));
    }

    @Test
    void dec03CountsOnlyThoseWithoutARecord() {
        verify("DEC-03").given(answering()).by(ETHNICITY).yields("all", percent(5));
    }

    @Test
    void dec04IsTheShareOfRowsTakenUnchanged() {
        Workforce staff =
                answering().received(Dataset.WORKFORCE_SNAPSHOT, 200, 197).received(Dataset.LEAVERS, 0, 0);

        verify("DEC-04")
                .given(staff)
                .in("extract", "workforce_snapshot")
                .yields("all", percent(98.5))
                .in("extract", "leavers")
                .yieldsNothing("all", Status.Z, "The extract has no rows.");
    }

    @Test
    void rep01SharesAreOfThoseWhoToldUs() {
        verify("REP-01")
                .given(answering())
                .by(ETHNICITY)
                .yields(MINORITY, percent(25))
                .yields("asian", percent(25))
                .yields(ASIAN_INDIAN, percent(25))
                .measuring("count")
                .yields(MINORITY, people(20))
                .yields("prefer_not_to_say", people(10))
                .yields("all", people(100));
    }

    @Test
    void rep01SharesOfThoseWhoDidNotTellUsAreOfEverybody() {
        verify("REP-01")
                .given(answering())
                .by(ETHNICITY)
                .measuring("share of all")
                .yields("prefer_not_to_say", percent(10))
                .yields("not_stated", percent(5))
                .yields("not_held", percent(5))
                .yields("not_known", percent(20));
    }

    @Test
    void rep01SharesAreOfEverybodyWhereFewerThanSixtyPerCentToldUs() {
        verify("REP-01")
                .given(halfAnswering())
                .by(ETHNICITY)
                .measuring("share of all")
                .yields("white", percent(40))
                .yields(MINORITY, percent(10))
                .measuring("share")
                .saysNothingOf(WHITE_BRITISH);
    }

    @Test
    void sixtyPerCentAreEnough() {
        Workforce staff = staff().with(60, person -> person.is(WHITE_BRITISH)).with(40, person -> person);

        verify("REP-01").given(staff).by(ETHNICITY).yields("white", percent(100));
    }

    @Test
    void rep01LooksAtTeamsWithinDepartments() {
        Workforce staff = staff().with(
                        30, person -> person.in("Housing").team("A").sex(FEMALE))
                .with(10, person -> person.in("Housing").team("A").sex(MALE))
                .with(20, person -> person.in("Housing").team("B").sex(MALE));

        verify("REP-01")
                .given(staff)
                .by(SEX)
                .in("department", "Housing")
                .yields(FEMALE, percent(50))
                .in("department × team", "Housing × A")
                .yields(FEMALE, percent(75));
    }

    @Test
    void rep02DividesTheShareHereByTheShareOfResidents() {
        Workforce staff = staff().with(80, person -> person.is(WHITE_BRITISH))
                .with(20, person -> person.is(ASIAN_INDIAN))
                .residents(600, WHITE_BRITISH)
                .residents(400, ASIAN_INDIAN);

        verify("REP-02")
                .given(staff)
                .yields(MINORITY, ratio(0.5))
                .yields("white", ratio(1.33))
                .measuring("share")
                .yields(MINORITY, percent(20))
                .measuring("benchmark")
                .yields(MINORITY, percent(40));
    }

    @Test
    void rep02ComparesPeopleOfTheAgesThatTheBenchmarkCounts() {
        Workforce staff = staff().with(30, person -> person.is(AgeBand.UNDER_25))
                .with(50, person -> person.is(AgeBand.FROM_35_TO_44))
                .with(20, person -> person.is(AgeBand.FROM_65))
                .residents(400, AgeBand.UNDER_25)
                .residents(600, AgeBand.FROM_35_TO_44);

        verify("REP-02")
                .given(staff)
                .by(Characteristic.AGE)
                .measuring("share")
                .yields(AgeBand.UNDER_25, percent(37.5))
                .yields(AgeBand.FROM_35_TO_44, percent(62.5))
                .saysNothingOf(AgeBand.FROM_65)
                .measuring("ratio")
                .yields(AgeBand.UNDER_25, ratio(0.94));
    }

    @Test
    void rep02NeedsTheBenchmark() {
        verify("REP-02")
                .given(answering())
                .yieldsOnly(Status.X, "Not available: the extract 'community_benchmark' would give it.");
    }

    @Test
    void rep02SaysNothingOfAGroupWithoutResidents() {
        Workforce staff = answering().residents(600, WHITE_BRITISH).residents(0, ASIAN_INDIAN);

        verify("REP-02").given(staff).by(ETHNICITY).yields("white", ratio(0.75)).saysNothingOf(ASIAN_INDIAN);
    }

    @Test
    void rep02IsNotComparedWhereFewerThanSixtyPerCentToldUs() {
        Workforce staff = halfAnswering().residents(600, WHITE_BRITISH).residents(400, ASIAN_INDIAN);

        verify("REP-02").given(staff).yieldsNothing(MINORITY, Status.U, "Fewer than 60% have told us.");
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
                        "Not available: the column 'tier' of the extract 'workforce_snapshot', with at least 25 people in a part,"
                                + " would give it.");
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

        verify("REP-05").given(staff).yieldsOnly(Status.U, "Fewer than 25 people are in the senior tiers.");
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

    @Test
    void rep08NeedsGrades() {
        verify("REP-08")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'grade' of the extract 'workforce_snapshot', with at least 25 people in a part, would"
                                + " give it.");
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
        verify("REP-10")
                .given(staff().with(100, person -> person.sex(FEMALE)))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'function' of the extract 'workforce_snapshot', with at least 25 people in"
                                + " 'ddat', would give it.");
    }

    @Test
    void rep13TakesAChangeApart() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(10, person -> person.is(DISABLED))
                .with(50, person -> person.is(NOT_DISABLED))
                .with(40, person -> person);
        Workforce now = staff().with(8, person -> person.is(DISABLED))
                .from(11)
                .with(1, person -> person.answers(DISABILITY, PREFER_NOT_TO_SAY))
                .with(1, person -> person.is(DISABLED))
                .with(48, person -> person.is(NOT_DISABLED))
                .with(5, person -> person.is(DISABLED))
                .with(35, person -> person)
                .with(3, person -> person.is(DISABLED))
                .after(then);
        Verify change = verify("REP-13").given(now).by(DISABILITY);

        change.at("people").yields(DISABLED, people(1)).yields(NOT_DISABLED, people(0));
        change.at("people telling us").yields(DISABLED, people(6)).yields(NOT_DISABLED, people(-2));
        change.at("in all").yields(DISABLED, people(7)).yields(NOT_DISABLED, people(-2));
        Verify count = change.measuring("count");
        count.at("at start").yields(DISABLED, people(10)).yields(NOT_DISABLED, people(50));
        count.at("joined").yields(DISABLED, people(3));
        count.at("left").yields(DISABLED, people(2));
        count.at("newly told us").yields(DISABLED, people(5));
        count.at("withdrew their answer").yields(DISABLED, people(0)).yields(NOT_DISABLED, people(1));
        count.at("changed their answer to it").yields(DISABLED, people(1));
        count.at("changed their answer from it").yields(NOT_DISABLED, people(1));
        count.at("at end").yields(DISABLED, people(17)).yields(NOT_DISABLED, people(48));
    }

    @Test
    void rep13AddsUpAsItIsPrinted() {
        Workforce then = Workforce.on(31, MARCH, 2025)
                .with(283, person -> person.is(DISABLED))
                .with(417, person -> person.is(NOT_DISABLED))
                .with(100, person -> person);
        Workforce now = staff().from(131)
                .with(152, person -> person.is(DISABLED))
                .with(417, person -> person.is(NOT_DISABLED))
                .with(37, person -> person.is(DISABLED))
                .with(73, person -> person)
                .with(58, person -> person.is(DISABLED))
                .after(then);
        Verify change = verify("REP-13").given(now, DisclosurePolicy.PUBLISHED).by(DISABILITY);

        Verify count = change.measuring("count");
        Verify net = change.measuring("change");
        BigDecimal all = printed(net, "in all");
        assertThat(printed(count, "at start").add(all)).isEqualTo(printed(count, "at end"));
        assertThat(printed(net, "people").add(printed(net, "people telling us")))
                .isEqualTo(all);
    }

    private static BigDecimal printed(Verify verify, String stage) {
        return verify.at(stage).figure("disabled").number();
    }

    @Test
    void rep13NeedsAnEarlierSnapshot() {
        verify("REP-13")
                .given(answering())
                .yieldsOnly(Status.X, "Not available: the extract 'previous/<date>/workforce_snapshot' would give it.");
    }

    @Test
    void com01SaysWhoLivesHereAndHowOldTheEvidenceIs() {
        Workforce staff = answering()
                .residents(500, WHITE_BRITISH)
                .residents(100, WHITE_IRISH)
                .residents(400, ASIAN_INDIAN);

        verify("COM-01")
                .given(staff)
                .yields("all", years(5.0))
                .measuring("share")
                .in("community", "Borough")
                .yields("white", percent(60))
                .yields(WHITE_IRISH, percent(10))
                .yields(MINORITY, percent(40));
    }

    @Test
    void com01CountsResidentsInWholeNumbers() {
        Workforce staff = answering().residents(500, WHITE_BRITISH).residents(400, ASIAN_INDIAN);

        assertThat(verify("COM-01")
                        .given(staff)
                        .measuring("share")
                        .in("community", "Borough")
                        .figure("white"))
                .extracting(figure -> figure.numerator().orElseThrow(), figure -> figure.denominator()
                        .orElseThrow())
                .containsExactly(BigDecimal.valueOf(500), BigDecimal.valueOf(900));
    }

    @Test
    void com01NeedsTheBenchmark() {
        verify("COM-01")
                .given(answering())
                .yieldsOnly(Status.X, "Not available: the extract 'community_benchmark' would give it.");
    }
}
