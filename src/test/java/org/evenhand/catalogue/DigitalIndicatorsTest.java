package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What teams can do with digital tools, how sure they are, and who helps them. */
final class DigitalIndicatorsTest {

    private static final String TEAM = "department × team";

    /** People 1 to 40 are women in the teams of Housing, 41 to 100 men in that of Roads. */
    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.sex(FEMALE).in("Housing").team("Repairs"))
                .with(60, person -> person.sex(MALE).in("Roads").team("Depot"));
    }

    private static Workforce team(Workforce staff, String team, String department) {
        return staff.with(Dataset.TEAM_REGISTER, 1, "team_id", "T", each -> each.put("team_id", team)
                .in(department));
    }

    private static UnaryOperator<Row> in(String team, String department) {
        return each -> each.team(team).in(department).sex(department.equals("Roads") ? MALE : FEMALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIG-01", "DIG-02", "DIG-03"})
    void theSurveyIsNeeded(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'staff_survey' would give it.");
        verify(indicator)
                .given(Replies.to(staff())
                        .with(20, in("Depot", "Roads"), "inclusion", "4")
                        .workforce())
                .yieldsOnly(
                        Status.X, "Not available: the column 'item_kind' of the extract 'staff_survey' would give it.");
    }

    /**
     * Organisation: able 75, sure 50. Repairs: 75 and 25, able but unsure. Lettings: 75 and 75, able and sure. Depot: 100 and 75, sure as
     * well, but farther away in what it can do. Lighting: 50 and 25, neither.
     */
    private static Workforce teams() {
        return Replies.to(staff())
                .with(15, in("Repairs", "Housing"), "capability", "4", "confidence", "2")
                .with(15, in("Lettings", "Housing"), "capability", "4", "confidence", "4")
                .with(15, in("Depot", "Roads"), "capability", "5", "confidence", "4")
                .with(15, in("Lighting", "Roads"), "capability", "3", "confidence", "2")
                .with(9, in("Signs", "Roads"), "capability", "4", "confidence", "3")
                .workforce();
    }

    @Test
    void dig01AndDig02AreMeansOfTeams() {
        verify("DIG-01")
                .given(teams())
                .yields("all", Replies.score(75))
                .in(TEAM, "Housing × Repairs")
                .yields("all", Replies.score(75))
                .in(TEAM, "Roads × Signs")
                .yieldsNothing("all", Status.U, "The score would rest on fewer than 10 responses.");
        verify("DIG-02").given(teams()).in(TEAM, "Housing × Repairs").yields("all", Replies.score(25));
    }

    @Test
    void dig03FindsAPeerForEachTeamThatIsAbleButUnsure() {
        Verify all = verify("DIG-03").given(teams());
        all.in(TEAM, "Housing × Repairs").yields("all", Replies.points(50));

        assertThat(all.in(TEAM, "Housing × Repairs").figure("all").signal()).isEqualTo("able but unsure");
        assertThat(all.in(TEAM, "Housing × Lettings").figure("all").signal()).isEqualTo("able and sure");
        assertThat(all.in(TEAM, "Roads × Lighting").figure("all").signal()).isEqualTo("neither able nor sure");
        assertThat(all.in(TEAM, "Roads × Signs").figure("all").signal()).isEmpty();
        Verify peers = all.measuring("peer").in(TEAM, "Housing × Repairs");
        peers.yields("all", Replies.points(50));
        assertThat(peers.figure("all").comparator()).isEqualTo("Housing × Lettings");
    }

    @Test
    void whereNobodyIsSureThereIsNoPeer() {
        Workforce staff = Replies.to(staff())
                .with(15, in("Repairs", "Housing"), "capability", "5", "confidence", "2")
                .with(9, in("Depot", "Roads"), "capability", "3", "confidence", "5")
                .workforce();

        verify("DIG-03")
                .given(staff)
                .measuring("peer")
                .in(TEAM, "Housing × Repairs")
                .yieldsNothing("all", Status.Z, "No part that is sure can be shown.");
    }

    @Test
    void dig03KeepsNothingSecretWhereTooFewAnsweredToTell() {
        Workforce staff = Replies.to(staff())
                .with(15, in("Repairs", "Housing"), "capability", "5", "confidence", "2")
                .with(9, in("Depot", "Roads"), "capability", "3", "confidence", "5")
                .workforce();

        verify("DIG-03")
                .given(staff)
                .in(TEAM, "Roads × Depot")
                .yieldsNothing("all", Status.U, "A score would rest on fewer than 10 responses.");
    }

    /** Seven of ten teams score 75 for what they can do, the others 25, and all 60; five score 75 for how sure they are, five 25, and all 50. */
    private static Replies ofTenTeams() {
        Replies replies = Replies.to(staff());
        teams(replies, 4, "A", "4", "2");
        teams(replies, 3, "B", "4", "4");
        teams(replies, 2, "C", "2", "4");
        return teams(replies, 1, "D", "2", "2");
    }

    private static Replies teams(Replies replies, int teams, String name, String able, String sure) {
        for (int team = 0; team < teams; team++) {
            replies.with(10, in(name + team, "Housing"), "capability", able, "confidence", sure);
        }
        return replies;
    }

    private static Verify.Printed ofTeams(int value) {
        return new Verify.Printed(BigDecimal.valueOf(value), Unit.TEAMS);
    }

    /** A team of nine answers is in none of the four, and so is whoever names no team. */
    @ParameterizedTest
    @EnumSource(DisclosurePolicy.class)
    void dig03CountsTeamsOfEachKindAndNamesNone(DisclosurePolicy policy) {
        Replies replies = ofTenTeams()
                .with(9, in("E", "Housing"), "capability", "3", "confidence", "3")
                .with(9, in("", "Housing"), "capability", "3", "confidence", "3");

        Verify all = verify("DIG-03").given(replies.workforce(), policy).measuring("count");
        all.at("Able but unsure").yields("all", ofTeams(4));
        all.at("Able and sure").yields("all", ofTeams(3));
        all.at("Sure but not able").yields("all", ofTeams(2));
        all.at("Neither able nor sure").yields("all", ofTeams(1));
        assertThat(all.figures())
                .filteredOn(each -> each.unit() == Unit.TEAMS)
                .hasSize(4)
                .allMatch(each -> each.within().equals("organisation"));
    }

    @Test
    void dig03SaysWhereTeamsAreTooFewToTellApart() {
        assertThat(verify("DIG-03").given(teams(), DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(each -> each.unit() == Unit.TEAMS)
                .singleElement()
                .satisfies(each -> assertThat(each.status()).isEqualTo(Status.U))
                .satisfies(each -> assertThat(each.reason()).isEqualTo("There are fewer than 10 teams to tell apart."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIG-01", "DIG-02", "DIG-03"})
    void noTeamIsInAnEditionForOthers(String indicator) {
        Verify published =
                verify(indicator).given(teams(), DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();

        published
                .in("team", "Every team")
                .yieldsNothing(
                        "all",
                        Status.C,
                        "Scores of each team are for people who may see the records: under the policy 'exact' only.");
        assertThat(published.figures())
                .noneMatch(each -> each.withinValue().contains("×"))
                .anyMatch(each -> each.within().equals("department") && each.published());
    }

    @Test
    void dig04NeedsTheRegisterAndTheSurvey() {
        verify("DIG-04")
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'team_register' would give it.");
        verify("DIG-04")
                .given(team(staff(), "Repairs", "Housing"))
                .yieldsOnly(Status.X, "Not available: the extract 'staff_survey' would give it.");
    }

    /** Ten of Repairs say both what they can do and how sure they are; of Depot only nine say both. */
    @Test
    void dig04CountsTeamsWithTenAnswersOnBoth() {
        Workforce staff = team(team(team(staff(), "Repairs", "Housing"), "Depot", "Roads"), "Lighting", "Roads");
        Replies.to(staff)
                .with(10, in("Repairs", "Housing"), "capability", "4", "confidence", "2")
                .with(9, in("Depot", "Roads"), "capability", "4", "confidence", "2")
                .with(20, in("Depot", "Roads"), "capability", "4");

        verify("DIG-04")
                .given(staff, DisclosurePolicy.PUBLISHED)
                .yields("all", percent(33.3))
                .in("department", "Housing")
                .yields("all", percent(100))
                .in("department", "Roads")
                .yields("all", percent(0));
    }

    @Test
    void dig05NeedsTraining() {
        verify("DIG-05").given(staff()).yieldsOnly(Status.X, "Not available: the extract 'training' would give it.");
    }

    /** Of 20 champions 12 are women, who are 40 of 100: 60% / 40%. Learners and those who left are no champions. */
    @Test
    void dig05ComparesChampionsWithStaff() {
        Workforce staff = staff().learning(1, 12, each -> champion(each))
                .learning(41, 8, each -> champion(each))
                .learning(60, 20, each -> each.put("role", "learner").put("category", "digital"))
                .learning(3, each -> champion(each).sex(FEMALE));

        verify("DIG-05")
                .given(staff)
                .yields("all", percent(100))
                .measuring("ratio")
                .yields(FEMALE, ratio(1.5))
                .measuring("share")
                .yields(FEMALE, percent(60))
                .measuring("benchmark")
                .yields(FEMALE, percent(40));
    }

    private static Row champion(Row row) {
        return row.put("role", "champion").put("category", "informal");
    }

    /** The register counts champions, and knows a team that nobody in post is in. */
    @Test
    void dig05TakesTeamsAndChampionsFromTheRegister() {
        Workforce staff = team(team(staff(), "Repairs", "Housing"), "Depot", "Roads")
                .with(Dataset.TEAM_REGISTER, 1, "team_id", "T", each -> each.in("Roads")
                        .put("champion_count", 2));

        verify("DIG-05")
                .given(staff.learning(1, 1, each -> champion(each)), DisclosurePolicy.PUBLISHED)
                .yields("all", percent(66.7))
                .in("department", "Roads")
                .yields("all", percent(50));
    }

    @Test
    void aFewChampionsAreNotPrinted() {
        Workforce staff = staff().learning(1, 6, each -> champion(each)).learning(41, 7, each -> champion(each));

        verify("DIG-05").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }
}
