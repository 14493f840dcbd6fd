package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Detail;

/**
 * Shows, for every rounded count, that the witness leaves it at least three values in a row: two people can enter the group or leave
 * it, or one each, by exchanging answers with two people elsewhere, or by changing them where nothing exact forbids it, or by both: one
 * who was given an answer changes it to another that no exact count tells from it. Such a step moves every other count by at most 1, so
 * two of them by at most 2: all stay within 4 of what is printed.
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
                .filter(group -> !bounds.exact(place, group) && groups.matters(group))
                .allMatch(group -> moves(here, group) >= enough(place, group));
    }

    /** Two, or as many as the place has people, or as few as exact figures of the whole, or those ordered by law, leave in any case. */
    private int enough(int place, int group) {
        int atMost = bounds.exact(Places.WHOLE, group) ? grid.count(Places.WHOLE, group) : beyond(place);
        return Math.min(Math.min(MOVES, atMost), rows[place].length);
    }

    private int beyond(int place) {
        boolean left = place == Places.WHOLE || grid.duty().divides(place);
        return left ? grid.duty().beyond() : MOVES;
    }

    private int[][] tally(int place) {
        int[][] tally = new int[circles.count()][groups.count()];
        for (int row : rows[place]) {
            tally[circles.of(row)][witness[row]]++;
        }
        return tally;
    }

    private int moves(int[][] here, int group) {
        return Math.max(moves(here, group, false), within(here, group, false))
                + Math.max(moves(here, group, true), within(here, group, true));
    }

    /** How many can exchange answers with somebody elsewhere in their own circle: two at most. */
    private int within(int[][] here, int group, boolean leaving) {
        int pairs = 0;
        for (int circle = 0; circle < here.length && pairs < MOVES; circle++) {
            int moving = 0;
            int partners = 0;
            for (int label : finest) {
                boolean in = groups.under(label, group);
                moving += in == leaving ? here[circle][label] : 0;
                partners += in == leaving ? 0 : everybody[circle][label] - here[circle][label];
            }
            pairs += Math.min(moving, partners);
        }
        return Math.min(MOVES, pairs);
    }

    /** How many, here, can leave the group or enter it, each beside the other: two at most. */
    private int moves(int[][] here, int group, boolean leaving) {
        int sure = 0;
        int perhaps = 0;
        for (int circle = 0; circle < here.length && sure < MOVES; circle++) {
            for (int label : finest) {
                if (here[circle][label] > 0 && groups.under(label, group) == leaving) {
                    int partners = partners(here, circle, label, group);
                    sure += partners < MOVES ? 0 : here[circle][label];
                    perhaps = Math.max(perhaps, Math.min(1, partners));
                }
            }
        }
        return Math.min(MOVES, Math.max(sure, perhaps));
    }

    /** How many elsewhere could exchange answers with somebody of a circle here, so that one enters or leaves the group. */
    private int partners(int[][] here, int circle, int label, int group) {
        if (mayChange(label, circle, group)) {
            return MOVES;
        }
        int partners = 0;
        for (int other = 0; other < here.length && partners < MOVES; other++) {
            for (int theirs : finest) {
                if (theirs != label
                        && crosses(label, circle, group, theirs)
                        && circles.mayExchange(groups, circle, label, other, theirs)) {
                    partners += everybody[other][theirs] - here[other][theirs];
                }
            }
        }
        return partners;
    }

    private boolean mayChange(int label, int circle, int group) {
        return crosses(label, circle, group, label);
    }

    /**
     * Whether somebody of a circle who is given an answer may have one on the other side of a group's border: that answer, or another
     * that no exact count of theirs tells from it.
     */
    private boolean crosses(int label, int circle, int group, int given) {
        return Arrays.stream(across(label, group))
                .anyMatch(other -> given == other || Circles.together(groups, given, other, circles.detail(circle)));
    }

    /** The answers on the other side of a group's border. */
    private int[] across(int label, int group) {
        boolean in = groups.under(label, group);
        return Arrays.stream(finest)
                .filter(other -> groups.under(other, group) != in)
                .toArray();
    }
}
