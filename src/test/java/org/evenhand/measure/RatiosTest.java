package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Ratios.Side;
import org.junit.jupiter.api.Test;

/** A verdict is given only where it holds at every corner of what events and people can be. */
final class RatiosTest {

    private static final Figure FIGURE = Figure.on(LocalDate.of(2026, 3, 31));

    private static Figure ratio(Basis basis, int a, int n, int c, int m) {
        return ratio(
                new Side(new Count(a, basis), new Count(n, basis)), new Side(new Count(c, basis), new Count(m, basis)));
    }

    private static Figure ratio(Side top, Side bottom) {
        return Ratios.ratio(FIGURE, top, bottom, rate(top), 1, new Minimum(10, 1));
    }

    private static Figure rate(Side side) {
        return FIGURE.from(side.events().amount(), side.base().amount(), Basis.EXACT)
                .published(BigDecimal.TEN);
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

    /** Not at the corners alone: of 20 of 20, the widest range is that of 19. */
    @Test
    void theRangeHoldsEveryRangeThatTheCountsAllow() {
        long seed = 20260331;
        Random random = new Random(seed);
        for (int draw = 0; draw < 40; draw++) {
            Side top = side(random);
            Side bottom = side(random);
            Figure figure = ratio(top, bottom);
            if (figure.published()) {
                assertHolds(figure, top, bottom, "seed " + seed + ", draw " + draw);
            }
        }
    }

    private static Side side(Random random) {
        int base = 5 * (4 + random.nextInt(12));
        int events = Math.min(base, 5 * (2 + random.nextInt(12)));
        return new Side(
                random.nextBoolean() ? rounded(events) : exact(events),
                random.nextBoolean() ? rounded(base) : exact(base));
    }

    private static void assertHolds(Figure figure, Side top, Side bottom, String draw) {
        List<int[]> above = everyPair(top);
        List<int[]> below = everyPair(bottom);
        for (int[] a : above) {
            for (int[] c : below) {
                Figure exact = ratio(Basis.EXACT, a[0], a[1], c[0], c[1]);
                if (exact.published()) {
                    assertThat(figure.lower().orElseThrow())
                            .as(draw)
                            .isLessThanOrEqualTo(exact.lower().orElseThrow());
                    assertThat(figure.upper().orElseThrow())
                            .as(draw)
                            .isGreaterThanOrEqualTo(exact.upper().orElseThrow());
                }
            }
        }
    }

    private static List<int[]> everyPair(Side side) {
        List<int[]> pairs = new ArrayList<>();
        for (int base = Math.max(10, side.base().least()); base <= side.base().most(); base++) {
            for (int events = Math.max(1, side.events().least());
                    events <= Math.min(base, side.events().most());
                    events++) {
                pairs.add(new int[] {events, base});
            }
        }
        return pairs;
    }

    /** Women and men of an exact number, at events that are rounded or among people that are. */
    @Test
    void aRatioIsExactOnlyWhereAllFourCountsAre() {
        Side exact = new Side(exact(46), exact(200));
        Side roundedBase = new Side(exact(29), rounded(100));
        Side roundedEvents = new Side(rounded(30), exact(100));

        assertThat(ratio(exact, exact).basis()).isEqualTo(Basis.EXACT);
        assertThat(ratio(exact, roundedBase).basis()).isEqualTo(Basis.ROUNDED);
        assertThat(ratio(roundedBase, exact).basis()).isEqualTo(Basis.ROUNDED);
        assertThat(ratio(roundedEvents, exact).basis()).isEqualTo(Basis.ROUNDED);
    }

    @Test
    void aRoundedBaseWidensTheRangeAsRoundedEventsDo() {
        Figure ratio = ratio(new Side(exact(18), exact(40)), new Side(exact(18), rounded(20)));

        assertThat(ratio.number()).isEqualByComparingTo("0.50");
        assertThat(ratio.lower()).contains(new BigDecimal("0.32"));
        assertThat(ratio.upper()).contains(new BigDecimal("0.91"));
        assertThat(ratio.signal()).isEqualTo("clearly below 1");
    }

    @Test
    void aRatioIsPrintedWithTheCountsOfItsRateOnlyWhereThatIs() {
        Side side = new Side(exact(15), exact(20));
        Side other = new Side(exact(40), exact(80));
        Figure printed = Ratios.ratio(FIGURE, side, other, rate(side), 1, new Minimum(10, 1));
        Figure tooFew =
                Ratios.ratio(FIGURE, side, other, rate(side).absent(Status.U, "Too few."), 1, new Minimum(10, 1));

        assertThat(printed.numerator()).contains(BigDecimal.valueOf(15));
        assertThat(printed.denominator()).contains(BigDecimal.valueOf(20));
        assertThat(tooFew.reason()).isEqualTo("Too few.");
        assertThat(tooFew.numerator()).isEmpty();
        assertThat(tooFew.denominator()).isEmpty();
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

        Figure figure = ratio(many, new Side(few, rounded(100)));

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

    private static Count exact(int value) {
        return new Count(value, Basis.EXACT);
    }

    private static Count rounded(int value) {
        return new Count(value, Basis.ROUNDED);
    }
}
