package org.evenhand.sample;

import java.util.Collections;
import java.util.List;

/**
 * Chance that is the same on every machine: SplitMix64, in whole numbers only.
 *
 * <p>Each purpose has its own stream, so that a change to one part of the council leaves the others as they were.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea and Flood, Fast splittable pseudorandom number generators</a>
 */
final class Draw {

    /** All of something, in ten-thousandths. */
    static final int WHOLE = 10_000;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    static Draw of(long seed, String purpose) {
        long state = mixed(seed + GOLDEN_GAMMA);
        for (int at = 0; at < purpose.length(); at++) {
            state = mixed(state ^ purpose.charAt(at)) + GOLDEN_GAMMA;
        }
        return new Draw(state);
    }

    /** A stream of its own that depends on this one. */
    Draw branch() {
        return new Draw(next());
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    /** A number from 0 up to, and without, the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number between two, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Whether something happens that happens this many times in ten thousand. */
    boolean chance(int tenThousandths) {
        return below(WHOLE) < tenThousandths;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, below(last + 1));
        }
    }
}
