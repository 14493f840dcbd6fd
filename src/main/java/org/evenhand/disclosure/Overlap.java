package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A place that lies within another of a different division, but for a few people: both have nearly the same counts. Who is where is
 * no secret.
 *
 * @param outside how many of the place are not in the other
 */
record Overlap(int place, int within, int outside) {

    /** More people outside say next to nothing about the counts within. */
    private static final int FEW = 12;

    /**
     * All places that lie within others but for a few.
     *
     * @param rows the rows of each place
     */
    static List<Overlap> of(Places places, int[][] rows) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int place = 1; place < rows.length; place++) {
            for (int within = 1; within < rows.length; within++) {
                boolean apart = places.at(place).division() != places.at(within).division();
                if (apart && rows[place].length - rows[within].length <= FEW) {
                    add(overlaps, places, rows, place, within);
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private static void add(List<Overlap> overlaps, Places places, int[][] rows, int place, int within) {
        int few = Math.min(FEW, rows[place].length / 2);
        int outside = (int) Arrays.stream(rows[place])
                .filter(row -> !places.contains(within, row))
                .limit(few + 1L)
                .count();
        if (outside <= few) {
            overlaps.add(new Overlap(place, within, outside));
        }
    }
}
