package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a register of objectives, actions and evidence tells, item by item. */
final class PlanIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026).with(1, person -> person);
    }

    private static Verify.Printed actions(int value) {
        return new Verify.Printed(BigDecimal.valueOf(value), Unit.ACTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LPC-01", "LPC-02", "LPC-03", "LPC-04", "LPC-05", "LPC-06", "LPC-07", "PAY-12"})
    void theRegisterIsNeeded(String indicator) {
        verify(indicator)
                .given(staff())
                .yieldsOnly(Status.X, "Not available: the extract 'action_plan_evidence' would give it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LPC-01", "LPC-02", "LPC-03", "LPC-04", "LPC-05", "LPC-06", "LPC-07", "PAY-12"})
    void aRegisterWithoutItemsOfTheKindHasNothingToSay(String indicator) {
        verify(indicator)
                .given(Register.items(staff(), 3, "role_profile", each -> each))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Two of four live objectives say all four things; one that is done and one that was dropped do not count. */
    @Test
    void lpc01CountsObjectivesThatSayWhoWhatFromWhereAndByWhen() {
        Workforce staff =
                Register.items(staff(), 2, "objective", each -> measurable(each).in("Housing"));
        Register.items(staff, 1, "objective", each -> each.put("owner", "Head of people")
                .in("Housing"));
        Register.items(
                staff, 1, "objective", each -> measurable(each).put("owner", "").in("Roads"));
        Register.items(staff, 1, "objective", each -> measurable(each).put("status", "done"));
        Register.items(staff, 1, "objective", each -> each.put("status", "dropped"));

        verify("LPC-01")
                .given(staff)
                .yields("all", percent(50))
                .in("department", "Housing")
                .yields("all", percent(66.7))
                .in("department", "Roads")
                .yields("all", percent(0));
    }

    private static Row measurable(Row row) {
        return row.put("owner", "Head of people")
                .put("indicator_id", "REP-01")
                .amount("baseline", "39")
                .put("target_date", Register.SNAPSHOT.plusYears(1))
                .put("status", "in_progress");
    }

    /** Three of four actions name the indicator that they are to change; what a network asks for is no action yet. */
    @Test
    void lpc03CountsActionsThatAreLinkedToAnOutcome() {
        Workforce staff = Register.items(staff(), 2, "action", each -> each.put("indicator_id", "REP-01"));
        Register.items(staff, 1, "gap_action", each -> each.put("indicator_id", "PAY-02"));
        Register.items(staff, 1, "action", each -> each);
        Register.items(staff, 5, "action", each -> each.put("status", "dropped"));
        Register.items(staff, 5, "action", each -> each.put("theme", "Network ask"));

        verify("LPC-03").given(staff).yields("all", percent(75));
    }

    /** Of three criteria one has evidence in date, one of which the review is overdue; two of them stand twice. */
    @Test
    void lpc04CountsEachCriterionOnceAndOnlyEvidenceThatIsInDate() {
        Workforce staff =
                Register.items(staff(), 1, "criterion_evidence", each -> criterion(each, "F1", "communities"));
        Register.items(staff, 1, "criterion_evidence", each -> criterion(each, "F1", "communities")
                .put("evidence_ref", "plan")
                .put("review_by", Register.SNAPSHOT));
        Register.items(staff, 2, "criterion_evidence", each -> criterion(each, "F2", "workforce")
                .put("evidence_ref", "plan")
                .put("review_by", Register.SNAPSHOT.minusDays(1)));
        Register.items(staff, 1, "criterion_evidence", each -> criterion(each, "F3", "workforce")
                .put("review_by", Register.SNAPSHOT.plusDays(1)));
        Register.items(staff, 9, "criterion_evidence", each -> criterion(each, "M1", "workforce")
                .put("framework", "eflg-2021"));

        verify("LPC-04")
                .given(staff)
                .yields("all", percent(33.3))
                .in("area", "Communities")
                .yields("all", percent(100))
                .in("area", "Workforce")
                .yields("all", percent(0));
    }

    private static Row criterion(Row row, String criterion, String area) {
        return row.put("criterion", criterion).put("area", area).put("framework", "eflg-2018");
    }

    @Test
    void lpc05CountsRecommendationsWithProof() {
        Workforce staff = Register.items(staff(), 1, "recommendation", each -> each.put("status", "done")
                .put("evidence_ref", "minutes")
                .put("source", "LGA"));
        Register.items(staff, 1, "recommendation", each -> each.put("status", "in_progress")
                .put("evidence_ref", "minutes")
                .put("source", "Socitm"));
        Register.items(
                staff, 1, "recommendation", each -> each.put("status", "done").put("source", "Socitm"));
        Register.items(staff, 1, "recommendation", each -> each.put("status", "dropped")
                .put("source", "Socitm"));

        verify("LPC-05")
                .given(staff)
                .yields("all", percent(50))
                .in("source", "Socitm")
                .yields("all", percent(33.3));
    }

    /** One in time, on the very day; one late; one never; one whose day has not come. */
    @Test
    void lpc06CountsDutiesWhoseDayHasCome() {
        Workforce staff = Register.items(
                staff(), 1, "duty", each -> published(each, Register.SNAPSHOT).put("as_at", Register.SNAPSHOT));
        Register.items(staff, 1, "duty", each -> published(each, Register.SNAPSHOT.minusDays(1))
                .put("as_at", Register.SNAPSHOT));
        Register.items(staff, 1, "duty", each -> each.put("target_date", Register.SNAPSHOT)
                .put("status", "overdue"));
        Register.items(staff, 1, "duty", each -> published(each, Register.SNAPSHOT.plusDays(1))
                .put("as_at", Register.SNAPSHOT));

        verify("LPC-06").given(staff).yields("all", percent(33.3));
    }

    /** The law of Wales: one of two in time. Two duties name no nation and are of the organisation's, England; one of them was in time. */
    @Test
    void lpc06CountsByNationAndByDuty() {
        LocalDate due = Register.SNAPSHOT;
        Workforce staff = Register.items(staff(), 1, "duty", each -> duty(each, "wales", "Equality information", due));
        Register.items(staff, 1, "duty", each -> duty(each, "wales", "Pay gap", due.plusDays(1)));
        Register.items(staff, 1, "duty", each -> duty(each, "", "Equality information", due));
        Register.items(staff, 1, "duty", each -> duty(each, "", "Equality information", due.plusDays(1)));

        verify("LPC-06")
                .given(staff)
                .yields("all", percent(50))
                .in("nation", "Wales")
                .yields("all", percent(50))
                .in("nation", "England")
                .yields("all", percent(50))
                .in("duty", "Equality information")
                .yields("all", percent(66.7))
                .in("duty", "Pay gap")
                .yields("all", percent(0));
    }

    private static Row duty(Row row, String nation, String duty, LocalDate published) {
        return published(row, Register.SNAPSHOT)
                .put("as_at", published)
                .put("nation", nation)
                .put("theme", duty);
    }

    private static Row published(Row row, LocalDate due) {
        return row.put("target_date", due).put("status", "done");
    }

    @Test
    void lpc07CountsDecisionsOfTheYearAndNeedsFive() {
        Workforce staff = Register.items(staff(), 4, "decision_eia", each -> each.put("as_at", Register.SNAPSHOT)
                .put("evidence_ref", "assessment"));
        Register.items(staff, 9, "decision_eia", each -> each.put("as_at", Register.SNAPSHOT.minusYears(1)));
        verify("LPC-07")
                .given(staff)
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 5 records.");

        Register.items(
                staff,
                1,
                "decision_eia",
                each -> each.put("as_at", Register.SNAPSHOT.minusYears(1).plusDays(1)));
        verify("LPC-07").given(staff).yields("all", percent(80));
    }

    /** One of three is in progress with owner, date and review; nothing is planned on the menopause, and that is said. */
    @Test
    void pay12SaysWhereNoActionIs() {
        Workforce staff =
                Register.items(staff(), 1, "gap_action", each -> planned(each).put("status", "in_progress"));
        Register.items(staff, 1, "gap_action", each -> planned(each).put("status", "not_started"));
        Register.items(staff, 1, "gap_action", each -> planned(each)
                .put("status", "done")
                .put("owner", ""));

        Verify all = verify("PAY-12").given(staff, DisclosurePolicy.PUBLISHED);
        all.yields("all", percent(33.3)).in("cause", "Pay gap").yields("all", percent(33.3));
        all.measuring("count").at("Menopause").yields("all", actions(0));
        all.measuring("count").at("Pay gap").yields("all", actions(3));
    }

    private static Row planned(Row row) {
        return row.put("theme", "pay gap")
                .put("owner", "Head of people")
                .put("target_date", Register.SNAPSHOT)
                .put("review_by", Register.SNAPSHOT);
    }

    /** Things may be few, but beside a percentage nobody can tell them from people. */
    @Test
    void aFewThingsStandAsACountAndNotBesideAPercentage() {
        Workforce staff = Register.items(staff(), 3, "recommendation", each -> each);

        assertThat(verify("LPC-05").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(each -> each.measure().equals("rate"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.numerator()).isEmpty();
                    assertThat(each.denominator()).isEmpty();
                });
    }
}
