package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.measure.StatedTest.Aim;
import org.evenhand.measure.StatedTest.Better;
import org.evenhand.measure.Vectors.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which way an outcome went, by its own stated test. */
final class StatedTestTest {

    /** The criterion that is published for one of them; no change of the others is smaller. */
    private static final String CRITERION = "0.1 percentage points";

    static Stream<Vector> verdicts() {
        return Vectors.csv("trend-published.csv");
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void verdictsAreThoseThatWerePublished(Vector vector) {
        StatedTest test = new StatedTest(Aim.of(Better.HIGHER), CRITERION, CRITERION);

        assertThat(test.between(new BigDecimal(vector.text("earlier")), new BigDecimal(vector.text("later"))))
                .isEqualTo(Direction.valueOf(vector.text("published_verdict").toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 50, 52, 2 points, 2 points, IMPROVING",
        "HIGHER, 50, 51.9, 2 points, 2 points, MAINTAINING",
        "HIGHER, 50, 48, 2 points, 2 points, WORSENING",
        "HIGHER, 50, 48, 2 points, 3 points, MAINTAINING",
        "HIGHER, 50, 50, 0 points, 0 points, MAINTAINING",
        "LOWER, 50, 45, 10%, 10%, IMPROVING",
        "LOWER, 50, 45.1, 10 per cent, 10 per cent, MAINTAINING",
        "LOWER, 50, 55, 10%, 10%, WORSENING",
        "LOWER, 50, 49, 1 % point, 1 % point, IMPROVING",
        "HIGHER, 50, 60, a lot, 2, CANNOT_SAY_YET",
        "HIGHER, 50, 60, 2, '', CANNOT_SAY_YET",
        "NOT_STATED, 50, 60, 2, 2, CANNOT_SAY_YET"
    })
    void theTestIsTheOneThatTheOutcomeStates(
            Better better, BigDecimal old, BigDecimal recent, String improving, String worsening, Direction expected) {
        assertThat(new StatedTest(Aim.of(better), improving, worsening).between(old, recent))
                .isEqualTo(expected);
    }

    @Test
    void towardsParityTheDistanceCountsOnBothSides() {
        StatedTest test = new StatedTest(Aim.nearer(1), "0.05", "0.05");

        assertThat(test.between(new BigDecimal("0.80"), new BigDecimal("1.10"))).isEqualTo(Direction.IMPROVING);
        assertThat(test.between(new BigDecimal("0.95"), new BigDecimal("1.10"))).isEqualTo(Direction.WORSENING);
        assertThat(test.between(new BigDecimal("0.90"), new BigDecimal("1.08"))).isEqualTo(Direction.MAINTAINING);
    }
}
