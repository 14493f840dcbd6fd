package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
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

    private static final LocalDate SNAPSHOT = LocalDate.of(2026, 3, 31);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026).with(1, person -> person);
    }

    private static Workforce items(Workforce staff, int count, String type, UnaryOperator<Row> item) {
        return staff.with(
                Dataset.ACTION_PLAN_EVIDENCE, count, "item_id", "I", each -> item.apply(each.put("item_type", type)));
    }

    private static Verify.Printed records(int value) {
        return new Verify.Printed(BigDecimal.valueOf(value), Unit.RECORDS);
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
                .given(items(staff(), 3, "role_profile", each -> each))
                .yieldsOnly(Status.Z, "The extract has nothing of the kind that this is about.");
    }

    /** Two of four live objectives say all four things; one that is done and one that was dropped do not count. */
    @Test
    void lpc01CountsObjectivesThatSayWhoWhatFromWhereAndByWhen() {
        Workforce staff =
                items(staff(), 2, "objective", each -> measurable(each).in("Housing"));
        items(staff, 1, "objective", each -> each.put("owner", "Head of people").in("Housing"));
        items(staff, 1, "objective", each -> measurable(each).put("owner", "").in("Roads"));
        items(staff, 1, "objective", each -> measurable(each).put("status", "done"));
        items(staff, 1, "objective", each -> each.put("status", "dropped"));

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
                .put("target_date", SNAPSHOT.plusYears(1))
                .put("status", "in_progress");
    }

    /** Higher, lower and towards 1 are better, as the catalogue says of each indicator. */
    @Test
    void lpc02TestsEachOutcomeByItsOwnCriteria() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "81", SNAPSHOT);
        outcome(staff, "PAY-02", "9.8", "0.5 points");
        published(staff, "PAY-02", "10.4", SNAPSHOT);
        outcome(staff, "REP-02", "0.60", "0.05");
        published(staff, "REP-02", "0.64", SNAPSHOT);
        outcome(staff, "ENG-99", "10", "1 point");
        published(staff, "ENG-99", "12", SNAPSHOT);
        outcome(staff, "RET-02", "2.10", "0.20");

        Verify all = verify("LPC-02").given(staff);
        all.at("Improving").yields("all", records(1));
        all.at("Worsening").yields("all", records(1));
        all.at("Maintaining").yields("all", records(1));
        all.at("Cannot say yet").yields("all", records(2));
    }

    /** The baseline on 31 March 2025, and whatever was published later. */
    private static Workforce outcome(Workforce staff, String indicator, String baseline, String criterion) {
        return items(staff, 1, "outcome", each -> each.put("indicator_id", indicator)
                .amount("baseline", baseline)
                .put("as_at", SNAPSHOT.minusYears(1))
                .put("criteria_improving", criterion)
                .put("criteria_worsening", criterion)
                .put("area", "workforce"));
    }

    private static void published(Workforce staff, String indicator, String value, LocalDate day) {
        published(staff, indicator, "all", value, day);
    }

    private static void published(Workforce staff, String indicator, String group, String value, LocalDate day) {
        staff.with(Dataset.PUBLISHED_FIGURES, 1, "indicator_id", "X", each -> each.put("indicator_id", indicator)
                .put("group", group)
                .put("unit", indicator.equals("REP-02") ? "ratio" : "per cent")
                .amount("value", value)
                .put("snapshot_date", day));
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotKnowIsBetterTowardsTheTargetOfTheRegister() {
        Workforce staff = items(staff(), 1, "outcome", each -> each.put("indicator_id", "OWN-01")
                .amount("baseline", "10")
                .amount("target", "4")
                .put("criteria_improving", "10%")
                .put("criteria_worsening", "10 per cent"));
        published(staff, "OWN-01", "9", SNAPSHOT);

        verify("LPC-02").given(staff).at("Improving").yields("all", records(1));
    }

    @Test
    void aShareOfAnIndicatorThatAimsAtOneHasNoAim() {
        Workforce staff = outcome(staff(), "REP-04", "39", "1 point");
        published(staff, "REP-04", "41", SNAPSHOT);

        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", records(1));
    }

    @Test
    void whatWasPublishedBeforeTheBaselineIsTheEarlierPoint() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "73", SNAPSHOT.minusYears(2));

        verify("LPC-02").given(staff).at("Improving").yields("all", records(1));
    }

    @Test
    void ofSeveralGroupsThatWerePublishedTheBaselineTellsWhichIsMeant() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "disability", "78", SNAPSHOT.minusYears(1));
        published(staff, "DEC-01", "disability", "75", SNAPSHOT);
        published(staff, "DEC-01", "ethnicity", "89", SNAPSHOT.minusYears(1));
        published(staff, "DEC-01", "ethnicity", "95", SNAPSHOT);

        verify("LPC-02").given(staff).at("Worsening").yields("all", records(1));
        outcome(staff, "DEC-01", "80", "2 points");
        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", records(1));
    }

    @Test
    void withoutACriterionNothingIsSaid() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "significant");
        published(staff, "DEC-01", "95", SNAPSHOT);

        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", records(1));
    }

    /** Three of four actions name the indicator that they are to change; what a network asks for is no action yet. */
    @Test
    void lpc03CountsActionsThatAreLinkedToAnOutcome() {
        Workforce staff = items(staff(), 2, "action", each -> each.put("indicator_id", "REP-01"));
        items(staff, 1, "gap_action", each -> each.put("indicator_id", "PAY-02"));
        items(staff, 1, "action", each -> each);
        items(staff, 5, "action", each -> each.put("status", "dropped"));
        items(staff, 5, "action", each -> each.put("theme", "Network ask"));

        verify("LPC-03").given(staff).yields("all", percent(75));
    }

    /** Of three criteria one has evidence in date, one of which the review is overdue; two of them stand twice. */
    @Test
    void lpc04CountsEachCriterionOnceAndOnlyEvidenceThatIsInDate() {
        Workforce staff = items(staff(), 1, "criterion_evidence", each -> criterion(each, "F1", "communities"));
        items(staff, 1, "criterion_evidence", each -> criterion(each, "F1", "communities")
                .put("evidence_ref", "plan")
                .put("review_by", SNAPSHOT));
        items(staff, 2, "criterion_evidence", each -> criterion(each, "F2", "workforce")
                .put("evidence_ref", "plan")
                .put("review_by", SNAPSHOT.minusDays(1)));
        items(staff, 1, "criterion_evidence", each -> criterion(each, "F3", "workforce")
                .put("review_by", SNAPSHOT.plusDays(1)));
        items(staff, 9, "criterion_evidence", each -> criterion(each, "M1", "workforce")
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
        Workforce staff = items(staff(), 1, "recommendation", each -> each.put("status", "done")
                .put("evidence_ref", "minutes")
                .put("source", "LGA"));
        items(staff, 1, "recommendation", each -> each.put("status", "in_progress")
                .put("evidence_ref", "minutes")
                .put("source", "Socitm"));
        items(staff, 1, "recommendation", each -> each.put("status", "done").put("source", "Socitm"));
        items(staff, 1, "recommendation", each -> each.put("status", "dropped").put("source", "Socitm"));

        verify("LPC-05")
                .given(staff)
                .yields("all", percent(50))
                .in("source", "Socitm")
                .yields("all", percent(33.3));
    }

    /** One in time, on the very day; one late; one never; one whose day has not come. */
    @Test
    void lpc06CountsDutiesWhoseDayHasCome() {
        Workforce staff =
                items(staff(), 1, "duty", each -> published(each, SNAPSHOT).put("as_at", SNAPSHOT));
        items(staff, 1, "duty", each -> published(each, SNAPSHOT.minusDays(1)).put("as_at", SNAPSHOT));
        items(staff, 1, "duty", each -> each.put("target_date", SNAPSHOT).put("status", "overdue"));
        items(staff, 1, "duty", each -> published(each, SNAPSHOT.plusDays(1)).put("as_at", SNAPSHOT));

        verify("LPC-06").given(staff).yields("all", percent(33.3));
    }

    private static Row published(Row row, LocalDate due) {
        return row.put("target_date", due).put("status", "done");
    }

    @Test
    void lpc07CountsDecisionsOfTheYearAndNeedsFive() {
        Workforce staff = items(
                staff(), 4, "decision_eia", each -> each.put("as_at", SNAPSHOT).put("evidence_ref", "assessment"));
        items(staff, 9, "decision_eia", each -> each.put("as_at", SNAPSHOT.minusYears(1)));
        verify("LPC-07")
                .given(staff)
                .yieldsNothing("all", Status.U, "The percentage would rest on fewer than 5 records.");

        items(
                staff,
                1,
                "decision_eia",
                each -> each.put("as_at", SNAPSHOT.minusYears(1).plusDays(1)));
        verify("LPC-07").given(staff).yields("all", percent(80));
    }

    /** One of three is in progress with owner, date and review; nothing is planned on the menopause, and that is said. */
    @Test
    void pay12SaysWhereNoActionIs() {
        Workforce staff = items(staff(), 1, "gap_action", each -> planned(each).put("status", "in_progress"));
        items(staff, 1, "gap_action", each -> planned(each).put("status", "not_started"));
        items(staff, 1, "gap_action", each -> planned(each)
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
                .put("target_date", SNAPSHOT)
                .put("review_by", SNAPSHOT);
    }

    /** Things may be few, but beside a percentage nobody can tell them from people. */
    @Test
    void aFewThingsStandAsACountAndNotBesideAPercentage() {
        Workforce staff = items(staff(), 3, "recommendation", each -> each);

        assertThat(verify("LPC-05").given(staff, DisclosurePolicy.PUBLISHED).figures())
                .filteredOn(each -> each.measure().equals("rate"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.numerator()).isEmpty();
                    assertThat(each.denominator()).isEmpty();
                });
    }
}
