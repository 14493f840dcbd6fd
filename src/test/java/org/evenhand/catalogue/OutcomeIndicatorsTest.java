package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.catalogue.Verify.verify;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes of the register, each tested by its own criteria. */
final class OutcomeIndicatorsTest {

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026).with(1, person -> person);
    }

    /** Higher, lower and towards 1 are better, as the catalogue says of each indicator. */
    @Test
    void lpc02TestsEachOutcomeByItsOwnCriteria() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "81", Register.SNAPSHOT);
        outcome(staff, "PAY-02", "9.8", "0.5 points");
        published(staff, "PAY-02", "10.4", Register.SNAPSHOT);
        outcome(staff, "REP-02", "0.60", "0.05");
        published(staff, "REP-02", "0.64", Register.SNAPSHOT);
        outcome(staff, "ENG-99", "10", "1 point");
        published(staff, "ENG-99", "12", Register.SNAPSHOT);
        outcome(staff, "RET-02", "2.10", "0.20");

        Verify all = verify("LPC-02").given(staff);
        all.at("Improving").yields("all", Register.records(1));
        all.at("Worsening").yields("all", Register.records(1));
        all.at("Maintaining").yields("all", Register.records(1));
        all.at("Cannot say yet").yields("all", Register.records(2));
    }

    /** Leaders: one outcome improves and one worsens, named once by identifier and once by title. Pay: one is steady. One serves no objective. */
    @Test
    void lpc02CountsTheOutcomesOfEachObjective() {
        Workforce staff = Register.items(
                staff(), 1, "objective", each -> each.put("item_id", "OB01").put("title", "Leaders like us"));
        serving(staff, "OB01", "81");
        serving(staff, "Leaders like us", "75");
        serving(staff, "Fair pay", "79");
        serving(staff, "", "90");

        Verify improving = verify("LPC-02").given(staff).at("Improving");
        improving.yields("all", Register.records(2));
        improving.in("objective", "Leaders like us").yields("all", Register.records(1));
        improving.in("objective", "Fair pay").yields("all", Register.records(0));
        improving.in("objective", "Not recorded").yields("all", Register.records(1));
        Verify worsening = verify("LPC-02").given(staff).at("Worsening");
        worsening.in("objective", "Leaders like us").yields("all", Register.records(1));
    }

    private static void serving(Workforce staff, String objective, String current) {
        outcome(staff, "DEC-01", "78", "2 points", each -> each.amount("current", current)
                .put("objective", objective));
    }

    /** The baseline on 31 March 2025, and whatever was published later. */
    private static Workforce outcome(Workforce staff, String indicator, String baseline, String criterion) {
        return outcome(staff, indicator, baseline, criterion, each -> each);
    }

    private static Workforce outcome(
            Workforce staff, String indicator, String baseline, String criterion, String current) {
        return outcome(staff, indicator, baseline, criterion, each -> each.amount("current", current));
    }

    private static Workforce outcome(
            Workforce staff, String indicator, String baseline, String criterion, UnaryOperator<Row> also) {
        return Register.items(staff, 1, "outcome", each -> also.apply(each.put("indicator_id", indicator))
                .amount("baseline", baseline)
                .put("as_at", Register.SNAPSHOT.minusYears(1))
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

    /** Higher is better: 78 → 80 with a criterion of 2 points, 78 → 79, and 78 → 75; nothing was published. */
    @ParameterizedTest
    @CsvSource({"80, Improving", "79, Maintaining", "75, Worsening"})
    void theCurrentValueOfTheRegisterIsTheLastDataPoint(String current, String direction) {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points", current);

        verify("LPC-02").given(staff).at(direction).yields("all", Register.records(1));
    }

    /** Published were 60 a year ago and 90 on the snapshot date; the register, which says 61 of that date, is what is tested. */
    @Test
    void theCurrentValueStandsForWhatWasPublishedOfThatDay() {
        Workforce staff = outcome(staff(), "DEC-01", "60", "2 points", "61");
        published(staff, "DEC-01", "60", Register.SNAPSHOT.minusYears(1));
        published(staff, "DEC-01", "90", Register.SNAPSHOT);

        verify("LPC-02").given(staff).at("Maintaining").yields("all", Register.records(1));
    }

    @Test
    void aBaselineWithoutADayIsBeforeTheCurrentValue() {
        Workforce staff = Register.items(staff(), 1, "outcome", each -> each.amount("baseline", "10")
                .amount("current", "8")
                .amount("target", "4")
                .put("criteria_improving", "1 point")
                .put("criteria_worsening", "1 point"));

        verify("LPC-02").given(staff).at("Improving").yields("all", Register.records(1));
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotKnowIsBetterTowardsTheTargetOfTheRegister() {
        Workforce staff = Register.items(staff(), 1, "outcome", each -> each.put("indicator_id", "OWN-01")
                .amount("baseline", "10")
                .amount("target", "4")
                .put("criteria_improving", "10%")
                .put("criteria_worsening", "10 per cent"));
        published(staff, "OWN-01", "9", Register.SNAPSHOT);

        verify("LPC-02").given(staff).at("Improving").yields("all", Register.records(1));
    }

    @Test
    void aShareOfAnIndicatorThatAimsAtOneHasNoAim() {
        Workforce staff = outcome(staff(), "REP-04", "39", "1 point");
        published(staff, "REP-04", "41", Register.SNAPSHOT);

        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", Register.records(1));
    }

    @Test
    void whatWasPublishedBeforeTheBaselineIsTheEarlierPoint() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "73", Register.SNAPSHOT.minusYears(2));

        verify("LPC-02").given(staff).at("Improving").yields("all", Register.records(1));
    }

    @Test
    void ofSeveralGroupsThatWerePublishedTheBaselineTellsWhichIsMeant() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "2 points");
        published(staff, "DEC-01", "disability", "78", Register.SNAPSHOT.minusYears(1));
        published(staff, "DEC-01", "disability", "75", Register.SNAPSHOT);
        published(staff, "DEC-01", "ethnicity", "89", Register.SNAPSHOT.minusYears(1));
        published(staff, "DEC-01", "ethnicity", "95", Register.SNAPSHOT);

        verify("LPC-02").given(staff).at("Worsening").yields("all", Register.records(1));
        outcome(staff, "DEC-01", "80", "2 points");
        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", Register.records(1));
    }

    @Test
    void withoutACriterionNothingIsSaid() {
        Workforce staff = outcome(staff(), "DEC-01", "78", "significant");
        published(staff, "DEC-01", "95", Register.SNAPSHOT);

        verify("LPC-02").given(staff).at("Cannot say yet").yields("all", Register.records(1));
    }
}
