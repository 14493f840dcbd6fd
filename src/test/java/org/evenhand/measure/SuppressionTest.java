package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from a total that is printed is nobody, or at least 10. */
final class SuppressionTest {

    private static final int FEWEST = 10;

    @Test
    void nothingIsHiddenWhereNobodyIsFew() {
        assertThat(unprinted(100, 40, 60)).isEmpty();
    }

    @Test
    void theSmallestGoesWithTheFew() {
        assertThat(unprinted(303, 9, 12, 60, 222)).containsExactly(0, 1);
    }

    @Test
    void severalFewMayCoverOneAnother() {
        assertThat(unprinted(75, 6, 60, 9)).containsExactly(0, 2);
    }

    @Test
    void aUnitWithoutAnybodyCoversNobody() {
        assertThat(unprinted(49, 6, 0, 43)).containsExactly(0, 2);
    }

    @Test
    void thoseInNoUnitAreCoveredAsWell() {
        assertThat(unprinted(303, 20, 132, 145)).containsExactly(0);
    }

    @Test
    void manyInNoUnitCoverAFew() {
        assertThat(unprinted(400, 9, 60, 222)).containsExactly(0);
    }

    /** Of the total 52 nobody is in the unit of 42 that is not printed: it follows, so another one goes with it. */
    @Test
    void nobodyOfThoseWhoAreNotPrintedIsHiddenAsWell() {
        BitSet first = new BitSet();
        first.set(0);
        int[] lowest = {0, 16, 36};
        int[] others = {42, 533, 500};
        int[] rated = {42, 549, 536};

        assertThat(Suppression.of(List.of(lowest, others, rated), first, FEWEST).stream())
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 31_415})
    void whatIsLeftIsNeverAFew(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 2_000).forEach(draw -> {
            int[] sizes = random.ints(1 + random.nextInt(9), 0, 1 + random.nextInt(40))
                    .toArray();
            int whole = IntStream.of(sizes).sum() + random.nextInt(12);
            BitSet unprinted = Suppression.of(whole, sizes, at -> few(sizes[at]), FEWEST);
            int shown = IntStream.range(0, sizes.length)
                    .filter(at -> !unprinted.get(at))
                    .map(at -> sizes[at])
                    .sum();
            assertThat(few(whole - shown) && shown > 0)
                    .as("seed %s, draw %s", seed, draw)
                    .isFalse();
        });
    }

    private static int[] unprinted(int whole, int... sizes) {
        return Suppression.of(whole, sizes, at -> few(sizes[at]), FEWEST).stream()
                .filter(at -> at < sizes.length)
                .toArray();
    }

    private static boolean few(int size) {
        return size > 0 && size < FEWEST;
    }
}
