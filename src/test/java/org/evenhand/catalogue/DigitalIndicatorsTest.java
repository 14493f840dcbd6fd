package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;
import static org.evenhand.characteristic.Sex.MALE;

import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.junit.jupiter.api.Test;

/** What teams can do with digital tools, how sure they are, and who helps them. */
final class DigitalIndicatorsTest {

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

    private static Workforce answer(Workforce staff, int count, String kind, String item, String answer, String team) {
        for (int response = 0; response < count; response++) {
            String id = team + response;
            staff.with(Dataset.STAFF_SURVEY, 1, "response_id", "R", each -> each.put("response_id", id)
                    .team(team)
                    .put("item_id", item)
                    .put("item_kind", kind)
                    .put("answer", answer));
        }
        return staff;
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
        answer(staff, 10, "capability", "Q1", "4", "Repairs");
        answer(staff, 10, "confidence", "Q2", "2", "Repairs");
        answer(staff, 20, "capability", "Q1", "4", "Depot");
        answer(staff, 9, "confidence", "Q2", "2", "Depot");

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
