package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.catalogue.Verify;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Workforce;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates that public bodies printed of starts, cases and leavers; every vector names its source. */
final class PublishedRatesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    static Stream<Vector> apprenticeshipTargets() {
        return Vectors.csv("apprenticeship-target.csv");
    }

    /** Starts among everybody in post before, and what 2.3% of them was while it was the target. */
    @ParameterizedTest
    @MethodSource("apprenticeshipTargets")
    void apprenticeshipStartsAreThoseOfTheCouncil(Vector vector) {
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(1, person -> person.sex(FEMALE))
                .with(
                        Dataset.APPRENTICESHIPS,
                        vector.number("starts"),
                        "person_id",
                        "A",
                        row -> row.put("start", OCTOBER))
                .after(Workforce.on(31, MARCH, 2025).with(vector.number("headcount"), person -> person.sex(FEMALE)));
        Verify starts = verify("APR-01").given(staff);

        starts.at("I. Apprenticeships begun / employees before the year")
                .yields("all", percent(vector.text("starts_pct_1dp")));
        if (!vector.text("target_2_3pct").isEmpty()) {
            starts.measuring("target").yields("all", Verify.people(vector.number("target_2_3pct")));
        }
    }

    static Stream<Vector> ratesOfCases() {
        return Vectors.csv("published-rates.csv")
                .filter(vector -> vector.text("measure").matches("grievance.*|turnover.*"));
    }

    @ParameterizedTest
    @MethodSource("ratesOfCases")
    void ratesAreThosePublished(Vector vector) {
        BigDecimal rate = Cells.perCent(
                BigDecimal.valueOf(vector.number("numerator")), BigDecimal.valueOf(vector.number("denominator")));

        assertThat(rate.setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(vector.text("expected"));
    }

    /** 380 of 911 cases were upheld: 41.7 per cent. */
    @Test
    void theShareOfCasesUpheldIsThePublishedOne() {
        Vector upheld = Vectors.csv("published-rates.csv")
                .filter(vector -> vector.text("measure").startsWith("grievance cases upheld"))
                .findFirst()
                .orElseThrow();
        Workforce staff = Workforce.on(31, MARCH, 2026).with(1, person -> person.sex(FEMALE));
        cases(staff, upheld.number("numerator"), "upheld");
        cases(staff, upheld.number("denominator") - upheld.number("numerator"), "not_upheld");

        verify("ERC-04")
                .given(staff)
                .at("Upheld in full or in part, three years together")
                .yields("all", percent(upheld.text("expected")));
    }

    private static void cases(Workforce staff, int count, String outcome) {
        staff.with(Dataset.ER_CASES, count, "case_id", "C", row -> row.put("case_type", "dignity_at_work")
                .put("role", "complainant")
                .put("opened", OCTOBER)
                .put("outcome", outcome));
    }
}
