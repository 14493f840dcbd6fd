package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.profiles;
import static org.evenhand.catalogue.Verify.ratio;
import static org.evenhand.catalogue.Verify.verify;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Performance conversations, from people whom one can count on one's fingers. */
final class PerformanceIndicatorsTest {

    private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    private static Workforce staff() {
        return Workforce.on(31, MARCH, 2026)
                .with(100, person -> person.sex(FEMALE))
                .with(50, person -> person.sex(MALE));
    }

    private static Workforce appraisals(Workforce staff, int count, UnaryOperator<Row> appraisal) {
        return staff.with(Dataset.APPRAISALS, count, "person_id", "A", row -> appraisal.apply(row.put("due", DUE)));
    }

    private static Row rated(Row row, String rating) {
        return row.put("completed", DUE).put("rating", rating).put("rating_scale", "exceeds/achieves/below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PER-01", "PER-02"})
    void appraisalsNeedTheirExtract(String indicator) {
        verify(indicator).given(staff()).yieldsOnly(Status.X, "Not available: the extract 'appraisals' would give it.");
    }

    /** Women: 30 of 40 held. Men: 20 of 20. What was due the year before is not of the year. */
    @Test
    void per01CountsConversationsThatWereHeld() {
        Workforce staff = appraisals(
                staff(), 30, row -> row.put("completed", DUE).sex(FEMALE).in("Housing"));
        appraisals(staff, 10, row -> row.sex(FEMALE).in("Housing"));
        appraisals(staff, 20, row -> row.put("completed", DUE).sex(MALE).in("Roads"));
        appraisals(staff, 9, row -> row.put("due", LocalDate.of(2024, 9, 30)).sex(MALE));

        verify("PER-01")
                .given(staff)
                .yields("all", percent(83.3))
                .yields(FEMALE, percent(75))
                .yields(MALE, percent(100))
                .in("department", "Housing")
                .yields("all", percent(75));
    }

    @Test
    void per02NeedsTheScale() {
        verify("PER-02")
                .given(appraisals(staff(), 9, row -> row.put("completed", DUE).put("rating", "exceeds")))
                .yieldsOnly(
                        Status.X,
                        "Not available: the column 'rating_scale' of the extract 'appraisals' would give it.");
    }

    /** Women: 5 of 50 the best and 10 the lowest rating. Men: 10 of 50, and 5. Who was not rated is not among them. */
    @Test
    void per02ComparesTheBestAndTheLowestRating() {
        Workforce staff = appraisals(staff(), 5, row -> rated(row, "Exceeds").sex(FEMALE));
        appraisals(staff, 10, row -> rated(row, "below").sex(FEMALE));
        appraisals(staff, 35, row -> rated(row, "achieves").sex(FEMALE));
        appraisals(staff, 10, row -> rated(row, "exceeds").sex(MALE));
        appraisals(staff, 5, row -> rated(row, "below").sex(MALE));
        appraisals(staff, 35, row -> rated(row, "achieves").sex(MALE));
        appraisals(staff, 20, row -> rated(row, "").sex(MALE));
        appraisals(staff, 20, row -> row.sex(MALE));

        verify("PER-02")
                .given(staff)
                .at("The best rating")
                .yields(FEMALE, ratio(0.5))
                .at("The lowest rating")
                .yields(FEMALE, ratio(2))
                .measuring("rate")
                .yields(MALE, percent(10));
    }

    @ParameterizedTest
    @CsvSource({
        "1-5, 1, top",
        "1-5, 5, bottom",
        "1-5, 3, between",
        "1-5, 6, ''",
        "5 - 1, 5, top",
        "outstanding/good/developing, good, between",
        "outstanding / good / developing, Developing, bottom",
        "good, good, ''",
        "exceeds/achieves, '', ''"
    })
    void aScaleNamesTheBestFirst(String scale, String rating, String place) {
        assertThat(AppraisalPopulations.place(scale, rating)).isEqualTo(place);
    }

    /** Of 20 held, 5 have a digital objective and 10 one of inclusion; 6 of 10 role profiles have a criterion. */
    @Test
    void per03SharesObjectivesAndProfiles() {
        Workforce staff = appraisals(staff(), 5, row -> objectives(row.put("completed", DUE), true, true));
        appraisals(staff, 5, row -> objectives(row.put("completed", DUE), false, true));
        appraisals(staff, 10, row -> objectives(row.put("completed", DUE), false, false));
        appraisals(staff, 20, row -> row);
        profile(staff, 6, row -> row.put("criterion", "inclusion"));
        profile(staff, 4, row -> row);
        staff.with(Dataset.ACTION_PLAN_EVIDENCE, 4, "item_id", "O", row -> row.put("item_type", "objective"));

        verify("PER-03")
                .given(staff)
                .at("An objective of digital skill")
                .yields("all", percent(25))
                .at("An objective of inclusion")
                .yields("all", percent(50))
                .at("Role profiles with a criterion of digital skill or inclusion")
                .yields("all", percent(60))
                .measuring("count")
                .yields("all", profiles(6));
    }

    private static Row objectives(Row row, boolean digital, boolean inclusion) {
        return row.put("digital_objective", digital).put("inclusion_objective", inclusion);
    }

    private static void profile(Workforce staff, int count, UnaryOperator<Row> profile) {
        staff.with(
                Dataset.ACTION_PLAN_EVIDENCE,
                count,
                "item_id",
                "R",
                row -> profile.apply(row.put("item_type", "role_profile")));
    }

    @Test
    void fewRatingsAreNotPrinted() {
        Workforce staff = appraisals(staff(), 9, row -> rated(row, "exceeds").sex(FEMALE));
        appraisals(staff, 60, row -> rated(row, "achieves").sex(FEMALE));
        appraisals(staff, 60, row -> rated(row, "achieves").sex(MALE));
        appraisals(staff, 12, row -> rated(row, "below").sex(MALE));

        verify("PER-02").given(staff, DisclosurePolicy.PUBLISHED).printsNobodyOfAFew();
    }
}
