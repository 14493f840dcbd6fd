package org.evenhand.sample;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each of several answers is, in ten-thousandths that sum to the whole.
 *
 * @param parts one part for each answer, in the answers' order
 */
record Odds(List<Integer> parts) {

    /** Any whole numbers, in proportion. */
    static Odds of(int... weights) {
        int sum = Arrays.stream(weights).sum();
        Integer[] parts = new Integer[weights.length];
        int seen = 0;
        for (int at = 0; at < weights.length; at++) {
            int before = share(seen, sum);
            seen += weights[at];
            parts[at] = share(seen, sum) - before;
        }
        return new Odds(List.of(parts));
    }

    /** The given ten-thousandths, and the last answer for the rest. */
    static Odds orElse(int... tenThousandths) {
        int[] parts = Arrays.copyOf(tenThousandths, tenThousandths.length + 1);
        parts[tenThousandths.length] =
                Draw.WHOLE - Arrays.stream(tenThousandths).sum();
        return of(parts);
    }

    private static int share(int part, int sum) {
        return (int) ((long) part * Draw.WHOLE / sum);
    }

    /** The answer at a position from 0 up to the whole. */
    int at(int position) {
        int reached = 0;
        for (int choice = 0; choice < parts.size(); choice++) {
            reached += parts.get(choice);
            if (position < reached) {
                return choice;
            }
        }
        return parts.size() - 1;
    }
}
