package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Detail;

/**
 * Shows, for every rounded count, that the witness leaves it at least three values in a row: two people can enter the group or leave
 * it, or one each, by exchanging answers with two people elsewhere, or by changing them where nothing exact forbids it. All other
 * counts move by at most 2, so stay within 4 of what is printed.
 */
final class Latitude {

    private static final int MOVES = 2;

    private final Bounds bounds;
    private final Grid grid;
    private final Groups groups;
    private final Circles circles;
    private final int[] witness;
    private final int[][] rows;
    private final int[] finest;
    private final int[][] everybody;

    private Latitude(Bounds bounds, int[] witness, int[][] rows) {
        this.bounds = bounds;
        this.grid = bounds.grid();
        this.groups = grid.groups();
        this.circles = new Circles(bounds);
        this.witness = witness;
        this.rows = rows;
        this.finest = groups.leaves(Detail.FULL);
        this.everybody = tally(Places.WHOLE);
    }

    /** Whether every rounded count keeps three values, or as many as its place has people. */
    static boolean everywhere(Bounds bounds, int[] witness, int[][] rows) {
        Latitude latitude = new Latitude(bounds, witness, rows);
        return IntStream.range(0, rows.length).filter(bounds.grid()::shown).allMatch(latitude::at);
    }

    private boolean at(int place) {
        int[][] here = tally(place);
        return Arrays.stream(grid.groupsOf(place))
                .filter(group -> !bounds.exact(place, group) && matters(group))
                .allMatch(group -> moves(here, group) >= Math.min(MOVES, rows[place].length));
    }

    private boolean matters(int group) {
        return groups.at(group).declared() || !groups.heldForAll();
    }

    private int[][] tally(int place) {
        int[][] tally = new int[circles.count()][groups.count()];
        for (int row : rows[place]) {
            tally[circles.of(row)][witness[row]]++;
        }
        return tally;
    }

    private int moves(int[][] here, int group) {
        int entering = 0;
        int leaving = 0;
        for (int circle = 0; circle < here.length; circle++) {
            entering += moves(here[circle], circle, group, false);
            leaving += moves(here[circle], circle, group, true);
        }
        return Math.min(MOVES, entering) + Math.min(MOVES, leaving);
    }

    /** How many of a circle, here, can leave the group or enter it. */
    private int moves(int[] here, int circle, int group, boolean leaving) {
        int free = 0;
        int bound = 0;
        int partners = 0;
        for (int label : finest) {
            boolean in = groups.under(label, group);
            if (in != leaving) {
                partners += everybody[circle][label] - here[label];
            } else if (here[label] > 0 && mayChange(label, circle, group, leaving)) {
                free += here[label];
            } else {
                bound += here[label];
            }
        }
        return free + Math.min(bound, partners);
    }

    private boolean mayChange(int label, int circle, int group, boolean leaving) {
        return Arrays.stream(finest)
                .filter(other -> groups.under(other, group) != leaving)
                .anyMatch(other -> together(label, other, circle));
    }

    private boolean together(int label, int other, int circle) {
        return circles.detail(circle)
                .filter(detail -> groups.coarser(label, detail) != groups.coarser(other, detail))
                .isEmpty();
    }
}
