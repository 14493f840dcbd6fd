package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Ratios.Side;
import org.junit.jupiter.api.Test;

/** A verdict is given only where it holds at all four corners of events ± 4. */
final class RatiosTest {

    private static Figure ratio(Basis basis, int a, int n, int c, int m) {
        Side top = new Side(new Count(a, basis), new Count(n, basis));
        Side bottom = new Side(new Count(c, basis), new Count(m, basis));
        return Ratios.ratio(Figure.on(LocalDate.of(2026, 3, 31)), top, bottom, top, 1, new Minimum(10, 1));
    }

    private static String verdict(Basis basis, int a, int n, int c, int m) {
        return ratio(basis, a, n, c, m).signal();
    }

    @Test
    void exactCountsAreJudgedAtOneCorner() {
        assertThat(verdict(Basis.EXACT, 40, 50, 20, 50)).isEqualTo("clearly above 1");
        assertThat(verdict(Basis.EXACT, 20, 50, 40, 50)).isEqualTo("clearly below 1");
        assertThat(verdict(Basis.EXACT, 20, 50, 20, 50)).isEqualTo("no clear difference");
        assertThat(verdict(Basis.EXACT, 3, 50, 1, 50)).isEqualTo("may be chance");
        assertThat(verdict(Basis.EXACT, 5500, 10_000, 5000, 10_000)).isEqualTo("small but real difference");
    }

    @Test
    void theRangeOfNoClearDifferenceIncludesItsEnds() {
        assertThat(verdict(Basis.EXACT, 8, 100, 10, 100)).isEqualTo("no clear difference");
        assertThat(verdict(Basis.EXACT, 10, 100, 8, 100)).isEqualTo("no clear difference");
        assertThat(verdict(Basis.EXACT, 79, 1000, 100, 1000)).isEqualTo("may be chance");
    }

    @Test
    void roundedCountsThatDifferFromCornerToCornerCannotSayYet() {
        assertThat(verdict(Basis.EXACT, 30, 100, 15, 100)).isEqualTo("clearly above 1");
        assertThat(verdict(Basis.ROUNDED, 30, 100, 15, 100)).isEqualTo("cannot say yet");
        assertThat(verdict(Basis.ROUNDED, 400, 500, 200, 500)).isEqualTo("clearly above 1");
    }

    /** No pair of test and printed range says the opposite of each other. */
    @Test
    void aVerdictNeverContradictsThePrintedRange() {
        int cannotSay = 0;
        for (int a = 1; a <= 40; a++) {
            for (int c = 1; c <= 40; c++) {
                Figure figure = ratio(Basis.EXACT, a, 40, c, 60);
                boolean parity = figure.lower().orElseThrow().compareTo(BigDecimal.ONE) <= 0
                        && figure.upper().orElseThrow().compareTo(BigDecimal.ONE) >= 0;
                String verdict = figure.signal();
                if (verdict.startsWith("clearly") || verdict.startsWith("small")) {
                    assertThat(parity).as("%s", figure).isFalse();
                } else if (verdict.equals("no clear difference")) {
                    assertThat(parity).as("%s", figure).isTrue();
                } else if (verdict.equals("cannot say yet")) {
                    cannotSay++;
                }
            }
        }
        assertThat(cannotSay).isPositive();
    }

    @Test
    void theRangeCoversAllCorners() {
        Figure rounded = ratio(Basis.ROUNDED, 30, 100, 15, 100);
        for (int a = 26; a <= 34; a++) {
            for (int c = 11; c <= 19; c++) {
                Figure exact = ratio(Basis.EXACT, a, 100, c, 100);
                assertThat(rounded.lower().orElseThrow())
                        .isLessThanOrEqualTo(exact.lower().orElseThrow());
                assertThat(rounded.upper().orElseThrow())
                        .isGreaterThanOrEqualTo(exact.upper().orElseThrow());
            }
        }
    }

    @Test
    void withoutBaseOrEventsThereIsNoRatio() {
        assertThat(ratio(Basis.EXACT, 0, 0, 5, 50).status()).isEqualTo(Status.U);
        assertThat(ratio(Basis.EXACT, 0, 0, 5, 50).reason()).isEqualTo("One side has fewer than 10 people.");
        assertThat(ratio(Basis.EXACT, 5, 50, 0, 50).reason()).isEqualTo("One side has fewer than 1 events.");
    }

    @Test
    void holmsCorrectionRaisesEachChanceAsFarAsItsRankAsks() {
        assertThat(Statistics.holm(new double[] {0.01, 0.04, 0.03})).containsExactly(0.03, 0.06, 0.06);
        assertThat(Statistics.holm(new double[] {0.9, 0.8})).containsExactly(1, 1);
        assertThat(Statistics.holm(new double[0])).isEmpty();
    }

    @Test
    void whereRoundingLeavesOpenWhetherThereAreAnyEventsThereIsNoRatio() {
        Count few = rounded(5).plus(rounded(5)).plus(rounded(0));
        Side many = new Side(rounded(40), rounded(100));

        Figure figure = Ratios.ratio(
                Figure.on(LocalDate.of(2026, 3, 31)), many, new Side(few, rounded(100)), many, 1, new Minimum(10, 1));

        assertThat(few.least()).isZero();
        assertThat(figure.status()).isEqualTo(Status.U);
        assertThat(figure.reason()).isEqualTo("Rounding leaves open whether one side has any events at all.");
    }

    /** A group that shrank: more left in the year than were there on average. */
    @Test
    void withMoreEventsThanPeopleThereIsNoRatio() {
        Figure figure = ratio(Basis.EXACT, 26, 20, 60, 500);

        assertThat(figure.status()).isEqualTo(Status.U);
        assertThat(figure.reason()).isEqualTo("One side has more events than people, so that chance cannot be told.");
    }

    private static Count rounded(int value) {
        return new Count(value, Basis.ROUNDED);
    }
}
