package org.evenhand.measure;

import static java.time.Month.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.evenhand.catalogue.Verify.percent;
import static org.evenhand.catalogue.Verify.verify;
import static org.evenhand.characteristic.Sex.FEMALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Basis;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rates and ratios of rates as others published them; every vector names its source. */
final class RateVectorsTest {

    private static final String CHANGE = "recruits change";

    static Stream<Vector> rates() {
        return Vectors.csv("published-rates.csv")
                .filter(vector -> !vector.text("measure").equals(CHANGE));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void ratesAreThosePublished(Vector vector) {
        BigDecimal expected = new BigDecimal(vector.text("expected"));
        BigDecimal rate =
                Cells.perCent(new BigDecimal(vector.text("numerator")), new BigDecimal(vector.text("denominator")));

        assertThat(rate.setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }

    /** The textbook's 30 leavers among 150 employees, as people. */
    @Test
    void turnoverIsThatOfTheTextbook() {
        Vector textbook = rates().filter(vector -> vector.text("measure").startsWith("turnover"))
                .findFirst()
                .orElseThrow();
        Workforce staff = Workforce.on(31, MARCH, 2026)
                .with(textbook.number("denominator"), person -> person.sex(FEMALE))
                .leavers(textbook.number("numerator"), each -> each.sex(FEMALE).leavesFor("resignation"));

        verify("RET-01").given(staff).yields("all", percent(textbook.real("expected")));
    }

    static Stream<Vector> impactRatios() {
        return Vectors.csv("impact-ratio-eeoc.csv");
    }

    @ParameterizedTest
    @MethodSource("impactRatios")
    void adverseImpactIsBelowFourFifthsAndNotAtIt(Vector vector) {
        double impact = Statistics.impactRatio(vector.real("selection_rate_pct"), vector.real("reference_rate_pct"))
                .orElseThrow();

        assertThat(impact * 100).isCloseTo(vector.real("impact_ratio_pct"), within(1e-9));
        assertThat(impact < 0.80)
                .isEqualTo(vector.text("adverse_impact_indicated").equals("yes"));
    }

    @Test
    void withoutAnySelectionThereIsNoImpactRatio() {
        assertThat(Statistics.impactRatio(0, 0)).isEmpty();
    }

    static Stream<Vector> likelihoods() {
        return Vectors.csv("relative-likelihood-published.csv");
    }

    /** The published rates as events among ten thousand each. */
    @ParameterizedTest
    @MethodSource("likelihoods")
    void ratiosOfRatesAreThosePublished(Vector vector) {
        Ratios.Side top = side(vector.text("numerator_rate"));
        Ratios.Side bottom = side(vector.text("denominator_rate"));
        BigDecimal expected = new BigDecimal(vector.text("expected_ratio"));

        assertThat(BigDecimal.valueOf(top.rate() / bottom.rate()).setScale(expected.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected);
    }

    private static Ratios.Side side(String perCent) {
        int events = new BigDecimal(perCent).movePointRight(2).intValueExact();
        return new Ratios.Side(new Count(events, Basis.EXACT), new Count(10_000, Basis.EXACT));
    }
}
