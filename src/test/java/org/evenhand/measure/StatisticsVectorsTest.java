package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.measure.Statistics.Interval;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges and tests, as official statistics and other people's test suites have them; every vector names its source. */
final class StatisticsVectorsTest {

    static Stream<Vector> wilson() {
        return Vectors.csv("proportion-ci-wilson.csv");
    }

    @ParameterizedTest
    @MethodSource("wilson")
    void theRangeOfAProportionIsWilsons(Vector vector) {
        Interval interval = Statistics.wilson(vector.real("x"), vector.real("n"), vector.real("confidence"));

        assertThat(interval.lower()).isCloseTo(vector.real("lower"), within(1e-9));
        assertThat(interval.upper()).isCloseTo(vector.real("upper"), within(1e-9));
    }

    static Stream<Vector> katz() {
        return Vectors.csv("ratio-ci-katz.csv");
    }

    /** Where either side has no events there is no range, whatever other programs make of the limit. */
    @ParameterizedTest
    @MethodSource("katz")
    void theRangeOfARatioIsKatzs(Vector vector) {
        Optional<Interval> interval = Statistics.katz(
                vector.real("a_events"),
                vector.real("a_total"),
                vector.real("b_events"),
                vector.real("b_total"),
                vector.real("confidence"));

        if (vector.number("a_events") == 0 || vector.number("b_events") == 0) {
            assertThat(interval).isEmpty();
        } else {
            assertThat(interval.orElseThrow().lower()).isCloseTo(vector.real("lower"), within(1e-6));
            assertThat(interval.orElseThrow().upper()).isCloseTo(vector.real("upper"), within(1e-6));
        }
    }

    static Stream<Vector> fisher() {
        return Vectors.csv("fisher-exact-two-sided.csv");
    }

    @ParameterizedTest
    @MethodSource("fisher")
    void theExactTestIsFishers(Vector vector) {
        assertThat(Statistics.fisher(vector.number("a"), vector.number("b"), vector.number("c"), vector.number("d")))
                .isCloseTo(vector.real("p_two_sided"), within(1e-9));
    }

    static Stream<Vector> twoProportions() {
        return Vectors.csv("two-proportion-tests.csv");
    }

    @ParameterizedTest
    @MethodSource("twoProportions")
    void twoProportionsAreTestedAsOthersTestThem(Vector vector) {
        int a = vector.number("x1");
        int n = vector.number("n1");
        int c = vector.number("x2");
        int m = vector.number("n2");

        assertThat(Statistics.pooledZ(a, n, c, m)).isCloseTo(vector.real("z_pooled"), within(1e-9));
        assertThat(Statistics.chiSquare(a, n, c, m)).isCloseTo(vector.real("p_z_two_sided"), within(1e-9));
        assertThat(Statistics.fisher(a, n - a, c, m - c)).isCloseTo(vector.real("p_fisher"), within(1e-9));
        boolean small = Math.min(n, m) * (double) (a + c) / (n + m) < 5;
        assertThat(Statistics.difference(a, n, c, m))
                .isCloseTo(vector.real(small ? "p_fisher" : "p_z_two_sided"), within(1e-9));
    }
}
