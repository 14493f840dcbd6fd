package org.evenhand.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/**
 * Rounds all counts of one characteristic to adjacent multiples of 5 that add up in every direction and to the shared headcounts:
 * first the whole, from everybody down to the finest groups, then each division as one flow, or as several where its parts are
 * divided again at a detail that still has nested groups.
 */
final class TableRounding {

    /** The cost of one person's distance. */
    private static final int STEP = 1_000;

    private final Grid grid;
    private final int[] headcounts;
    private final Noise noise;
    private final int counter;
    private final int[][] rounded;

    private TableRounding(Grid grid, int[] headcounts, Noise noise, int counter) {
        this.grid = grid;
        this.headcounts = headcounts;
        this.noise = noise;
        this.counter = counter;
        this.rounded = new int[grid.places().count()][grid.groups().count()];
    }

    /** Rounded counts by place and group; empty if this draw does not add up. */
    static Optional<int[][]> round(Grid grid, int[] headcounts, Noise noise, int counter) {
        TableRounding rounding = new TableRounding(grid, headcounts, noise, counter);
        return rounding.whole() && rounding.parts() ? Optional.of(rounding.rounded) : Optional.empty();
    }

    private boolean whole() {
        rounded[Places.WHOLE][Groups.ALL] = headcounts[Places.WHOLE];
        boolean found = divide(Groups.ALL);
        for (int group : grid.groupsOf(Places.WHOLE)) {
            found = found && (grid.leaf(Places.WHOLE, group) || divide(group));
        }
        return found;
    }

    private boolean divide(int group) {
        int[] children = grid.groups().children(group, Detail.FULL);
        int[] counts = rounded[Places.WHOLE];
        Arrays.stream(children).forEach(child -> counts[child] = grid.floor(Places.WHOLE, child));
        int[] free = Arrays.stream(children)
                .filter(child -> grid.mayRise(Places.WHOLE, child))
                .boxed()
                .sorted(Comparator.comparingLong(child -> costOfRising(Places.WHOLE, child)))
                .mapToInt(Integer::intValue)
                .toArray();
        int missing = (counts[group]
                        - Arrays.stream(children).map(child -> counts[child]).sum())
                / Grid.BASE;
        if (missing < 0 || missing > free.length) {
            return false;
        }
        Arrays.stream(free, 0, missing).forEach(child -> counts[child] += Grid.BASE);
        return true;
    }

    private boolean parts() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int division = 0; division < grid.places().divisions(); division++) {
            waiting.add(Places.WHOLE);
            while (!waiting.isEmpty()) {
                RoundingNetwork network = new RoundingNetwork(this, division);
                if (!network.round(waiting.remove())) {
                    return false;
                }
                waiting.addAll(network.undivided());
            }
        }
        return true;
    }

    Grid grid() {
        return grid;
    }

    int headcount(int place) {
        return headcounts[place];
    }

    int rounded(int place, int group) {
        return rounded[place][group];
    }

    void set(int place, int group, int count) {
        rounded[place][group] = count;
    }

    /**
     * What rounding up costs more than rounding down: rounding to the nearer multiple is cheaper, but the noise is wide enough for
     * either to be chosen whatever the count, so that the choice alone excludes none.
     */
    long costOfRising(int place, int group) {
        int above = grid.count(place, group) % Grid.BASE;
        int drawn = noise.below(8 * STEP + 1, grid.groups().characteristic().code(), grid.key(place, group), counter);
        return (long) STEP * (Grid.BASE - 2 * above) + drawn - 4 * STEP;
    }
}
