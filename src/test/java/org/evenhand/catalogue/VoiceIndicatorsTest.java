package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.HIDDEN;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Disability.DISABLED;
import static org.evenhand.characteristic.Disability.NOT_DISABLED;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff say in a survey, response by response. */
final class VoiceIndicatorsTest {

    private static Row women(Row each) {
        return each.sex(FEMALE).in("Housing");
    }

    private static Row men(Row each) {
        return each.sex(MALE).in("Roads");
    }

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, VoiceIndicatorsTest::women)
                .with(60, VoiceIndicatorsTest::men);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENG-01", "ENG-02", "ENG-03", "ENG-04", "ENG-05"})
    void theSurveyIsNeeded(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'staff_survey' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENG-01", "ENG-02", "ENG-03", "ENG-04", "ENG-05"})
    void withoutResponsesThereIsNothingToSay(String indicator) {
        verify(indicator)
                .given(staff().supplied(Dataset.STAFF_SURVEY))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENG-02", "ENG-03", "ENG-04", "ENG-05"})
    void aSurveyThatAsksSomethingElseNamesTheColumn(String indicator) {
        Workforce staff = Replies.to(staff())
                .with(20, VoiceIndicatorsTest::women, "engagement", "3")
                .workforce();

        verify(indicator)
                .given(staff)
                .yieldsOnly(
                        Status.X, "Not available: the column 'item_kind' of the extract 'staff_survey' would give it.");
    }

    /** 30 of 100 answer; 24 of them are women, who are 40 of 100: 80% / 40%. An earlier wave does not count. */
    @Test
    void eng01ComparesThoseWhoAnsweredWithThoseInPost() {
        Workforce staff = Replies.to(staff())
                .with(24, VoiceIndicatorsTest::women, "inclusion", "3")
                .with(6, VoiceIndicatorsTest::men, "inclusion", "3")
                .wave("2024")
                .with(50, VoiceIndicatorsTest::men, "inclusion", "3")
                .workforce();

        verify("ENG-01")
                .given(staff)
                .yields("all", percent(30))
                .in("department", "Housing")
                .yields("all", percent(60))
                .in("department", "Roads")
                .yields("all", percent(10));
        verify("ENG-01")
                .given(staff)
                .measuring("ratio")
                .yields(FEMALE, ratio(2))
                .yields(MALE, ratio(0.33));
    }

    private static UnaryOperator<Row> in(String department, String team) {
        return each -> each.in(department).team(team);
    }

    /**
     * Three teams of 30, of which 20, 18 and 4 answer: 42 of 90. Who knows that and two of them knows the four, so the smaller of the two is
     * not told either. Where no team has so few, every team is told.
     */
    @Test
    void eng01TellsOfTeamsWhatDoesNotTellOfAFew() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(30, in("Housing", "Lettings"))
                .with(30, in("Housing", "Repairs"))
                .with(30, in("Housing", "Advice"))
                .with(40, in("Roads", "Crews"))
                .with(30, in("Roads", "Depots"));
        Replies.to(staff)
                .with(20, in("Housing", "Lettings"), "inclusion", "3")
                .with(18, in("Housing", "Repairs"), "inclusion", "3")
                .with(4, in("Housing", "Advice"), "inclusion", "3")
                .with(30, in("Roads", "Crews"), "inclusion", "3")
                .with(15, in("Roads", "Depots"), "inclusion", "3");

        verify("ENG-01")
                .given(staff)
                .in("department × team", "Housing × Lettings")
                .yields("all", percent(66.7))
                .in("department × team", "Housing × Advice")
                .yields("all", percent(13.3));
        verify("ENG-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("department", "Housing")
                .yields("all", percent(46.7))
                .in("department × team", "Housing × Lettings")
                .yields("all", percent(66.7))
                .in("department × team", "Housing × Repairs")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Housing × Advice")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Crews")
                .yields("all", percent(75))
                .in("department × team", "Roads × Depots")
                .yields("all", percent(50));
    }

    /** Four of the 30 in Advice answer, so neither department is told, nor any team of either: with the teams of one it would follow. */
    @Test
    void eng01TellsNoTeamOfADepartmentThatIsNotTold() {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(30, in("Advice", "Debt"))
                .with(30, in("Roads", "Crews"))
                .with(30, in("Roads", "Depots"));
        Replies.to(staff)
                .with(4, in("Advice", "Debt"), "inclusion", "3")
                .with(20, in("Roads", "Crews"), "inclusion", "3")
                .with(20, in("Roads", "Depots"), "inclusion", "3");

        verify("ENG-01")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields("all", percent(48.9))
                .in("department", "Roads")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Crews")
                .yieldsNothing("all", Status.C, HIDDEN)
                .in("department × team", "Roads × Depots")
                .yieldsNothing("all", Status.C, HIDDEN);
    }

    /** Women: 100 and 50 from two answers each. Men: 25. One who gave one of three answers has no score. */
    @Test
    void eng02IsTheMeanOfResponsesThatAnsweredTwoThirds() {
        Workforce staff = Replies.to(staff())
                .with(10, VoiceIndicatorsTest::women, "inclusion", "5", "5", "")
                .with(10, VoiceIndicatorsTest::women, "inclusion", "3", "", "3")
                .with(20, VoiceIndicatorsTest::men, "inclusion", "2", "2", "2")
                .with(30, VoiceIndicatorsTest::men, "inclusion", "5", "", "")
                .workforce();

        verify("ENG-02")
                .given(staff)
                .yields("all", Replies.score(50))
                .yields(FEMALE, Replies.score(75))
                .yields(MALE, Replies.score(25))
                .in("department", "Housing")
                .yields("all", Replies.score(75));
        verify("ENG-02").given(staff).measuring("points").yields(FEMALE, Replies.points(50));
    }

    /** At the depot 20 score 100 and 20 score 50; at the town hall 30 score 25. */
    @Test
    void eng02LooksAtEachPlace() {
        UnaryOperator<Row> depot = each -> women(each).put("work_base", "Depot");
        UnaryOperator<Row> hall = each -> men(each).put("work_base", "Town hall");
        Workforce staff = Replies.to(staff())
                .with(20, depot, "inclusion", "5")
                .with(20, depot, "inclusion", "3")
                .with(30, hall, "inclusion", "2")
                .workforce();

        verify("ENG-02")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .in("place", "Depot")
                .yields("all", Replies.score(75))
                .in("place", "Town hall")
                .yields("all", Replies.score(25));
    }

    @Test
    void tenResponsesAreNeededForAScore() {
        Workforce staff = Replies.to(staff())
                .with(9, VoiceIndicatorsTest::women, "inclusion", "4")
                .with(10, VoiceIndicatorsTest::men, "inclusion", "4")
                .workforce();

        verify("ENG-02")
                .given(staff)
                .yields(MALE, Replies.score(75))
                .yieldsNothing(FEMALE, Status.U, "The score would rest on fewer than 10 responses.");
    }

    /** Of women 12 of 40 say yes, of men 6 of 60; who answers neither yes nor no is not counted. */
    @Test
    void eng03SaysWhoMeetsHarassmentMoreOftenAndFromWhom() {
        Workforce staff = Replies.to(staff())
                .with(12, VoiceIndicatorsTest::women, "harassment_managers", "yes")
                .with(28, VoiceIndicatorsTest::women, "harassment_managers", "no")
                .with(6, VoiceIndicatorsTest::men, "harassment_managers", "yes")
                .with(54, VoiceIndicatorsTest::men, "harassment_managers", "no")
                .with(20, VoiceIndicatorsTest::men, "harassment_managers", "")
                .workforce();

        verify("ENG-03")
                .given(staff)
                .at("Harassed by managers")
                .yields(FEMALE, ratio(3))
                .measuring("rate")
                .yields("all", percent(18))
                .yields(FEMALE, percent(30))
                .yields(MALE, percent(10));
    }

    /** Favourable are 4 and 5: of women 10 of 20, of men 30 of 40. */
    @Test
    void eng04CountsThoseWhoBelieveInTheWayUp() {
        Workforce staff = Replies.to(staff())
                .with(5, VoiceIndicatorsTest::women, "progression", "5")
                .with(5, VoiceIndicatorsTest::women, "progression", "4")
                .with(10, VoiceIndicatorsTest::women, "progression", "3")
                .with(30, VoiceIndicatorsTest::men, "progression", "4")
                .with(10, VoiceIndicatorsTest::men, "progression", "1")
                .workforce();

        verify("ENG-04")
                .given(staff)
                .yields("all", percent(66.7))
                .yields(FEMALE, percent(50))
                .yields(MALE, percent(75))
                .measuring("score")
                .in("department", "Housing")
                .yields("all", Replies.score(69));
    }

    /** Of 20 disabled people who need an adjustment 12 have it; those who need none are not asked. */
    @Test
    void eng05AsksThoseWhoNeedAnAdjustment() {
        UnaryOperator<Row> disabled = each -> each.is(DISABLED);
        UnaryOperator<Row> others = each -> each.is(NOT_DISABLED);
        Workforce staff = Replies.to(staff())
                .with(12, disabled, "adjustments_needed", "yes", "adjustments", "4")
                .with(8, disabled, "adjustments_needed", "yes", "adjustments", "2")
                .with(30, disabled, "adjustments_needed", "no", "adjustments", "1")
                .with(10, others, "adjustments_needed", "yes", "adjustments", "5")
                .workforce();

        verify("ENG-05").given(staff).yields(DISABLED, percent(60)).yields(NOT_DISABLED, percent(100));
    }

    /** Of those in Housing who need an adjustment 24 of 40 have it, in Roads 10 of 50: 34 of 90. */
    @Test
    void eng05SaysInWhichDepartmentAdjustmentsAreMissing() {
        Workforce staff = Replies.to(staff())
                .with(24, VoiceIndicatorsTest::women, "adjustments_needed", "yes", "adjustments", "4")
                .with(16, VoiceIndicatorsTest::women, "adjustments_needed", "yes", "adjustments", "2")
                .with(10, VoiceIndicatorsTest::men, "adjustments_needed", "yes", "adjustments", "5")
                .with(40, VoiceIndicatorsTest::men, "adjustments_needed", "yes", "adjustments", "1")
                .with(30, VoiceIndicatorsTest::men, "adjustments_needed", "no", "adjustments", "5")
                .workforce();

        verify("ENG-05")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields("all", percent(37.8))
                .in("department", "Housing")
                .yields("all", percent(60))
                .in("department", "Roads")
                .yields("all", percent(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENG-01", "ENG-02", "ENG-03", "ENG-04", "ENG-05"})
    void fewResponsesAreNotPrinted(String indicator) {
        Workforce staff = Replies.to(staff())
                .with(33, each -> women(each).is(DISABLED), "inclusion", "4", "harassment_public", "no")
                .with(7, each -> men(each).is(NOT_DISABLED), "inclusion", "2", "harassment_public", "yes")
                .with(9, VoiceIndicatorsTest::women, "progression", "5", "adjustments", "2")
                .with(21, VoiceIndicatorsTest::men, "progression", "2", "adjustments", "4")
                .workforce();

        verify(indicator).given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }

    @Test
    void aScoreThatIsPublishedRestsOnFifteenResponses() {
        Workforce staff = Replies.to(staff())
                .with(40, VoiceIndicatorsTest::women, "inclusion", "4")
                .with(10, VoiceIndicatorsTest::men, "inclusion", "2")
                .workforce();

        verify("ENG-02")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields(FEMALE, Replies.score(75))
                .yieldsNothing(MALE, Status.C, "Too few responses to show a score.");
    }

    @Test
    void whereNobodyIsAskedWhoTheyAreThereIsStillAScoreOfEverybody() {
        Workforce staff =
                Replies.to(staff()).with(30, each -> each, "inclusion", "4").workforce();

        verify("ENG-02")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields("all", Replies.score(75))
                .yieldsNothing(FEMALE, Status.U, "Fewer than 60% have told us.");
    }
}
