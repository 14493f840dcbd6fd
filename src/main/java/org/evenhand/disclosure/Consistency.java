package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells draws that no witness can fit before one is looked for: a witness has the headcounts that everybody knows, its parts add up, its
 * groups add up, and a place that lies within another but for a few people has at most so few more of each group.
 *
 * <p>Narrows the range of every count by every sum until nothing moves. An empty range proves that there is no witness; that none is
 * empty proves nothing.
 */
final class Consistency {

    private final Grid grid;
    private final int width;
    private final List<Sum> sums = new ArrayList<>();
    private final List<Excess> excesses = new ArrayList<>();

    /** A count is the sum of others. */
    private record Sum(int whole, int[] parts) {}

    /** The first count is at most so many more than the second. */
    private record Excess(int more, int less, int most) {}

    Consistency(Grid grid, List<Overlap> overlaps) {
        this.grid = grid;
        this.width = grid.groups().count();
        shown().forEach(this::addGroups);
        shown().forEach(this::addParts);
        overlaps.forEach(this::addExcesses);
    }

    private IntStream shown() {
        return IntStream.range(0, grid.places().count()).filter(grid::shown);
    }

    private int cell(int place, int group) {
        return place * width + group;
    }

    private void addGroups(int place) {
        IntStream.concat(IntStream.of(Groups.ALL), Arrays.stream(grid.groupsOf(place)))
                .filter(group -> !grid.leaf(place, group))
                .forEach(group -> sums.add(new Sum(cell(place, group), cells(place, grid.children(place, group)))));
    }

    private int[] cells(int place, int[] groups) {
        return Arrays.stream(groups).map(group -> cell(place, group)).toArray();
    }

    private void addParts(int place) {
        for (int division = 0; division < grid.places().divisions(); division++) {
            int[] parts = grid.shownChildren(place, division).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] groups = parts.length == 0 ? new int[0] : grid.groupsOf(parts[0]);
            for (int group : groups) {
                int[] cells =
                        Arrays.stream(parts).map(part -> cell(part, group)).toArray();
                sums.add(new Sum(cell(place, group), cells));
            }
        }
    }

    private void addExcesses(Overlap overlap) {
        int[] theirs = grid.groupsOf(overlap.within());
        for (int group : grid.groupsOf(overlap.place())) {
            if (Arrays.stream(theirs).anyMatch(each -> each == group)) {
                excesses.add(
                        new Excess(cell(overlap.place(), group), cell(overlap.within(), group), overlap.outside()));
            }
        }
    }

    Grid grid() {
        return grid;
    }

    /** Whether there may be a witness, as far as sums tell. */
    boolean mayHold(Bounds bounds) {
        Ranges ranges = new Ranges(grid.places().count() * width);
        shown().forEach(place -> {
            ranges.set(
                    cell(place, Groups.ALL),
                    grid.places().size(place),
                    grid.places().size(place));
            for (int group : grid.groupsOf(place)) {
                int most = Math.min(bounds.most(place, group), grid.places().size(place));
                ranges.set(cell(place, group), bounds.least(place, group), most);
            }
        });
        boolean moved = true;
        while (moved && !ranges.empty) {
            ranges.moved = false;
            sums.forEach(ranges::narrow);
            excesses.forEach(ranges::narrow);
            moved = ranges.moved;
        }
        return !ranges.empty;
    }

    /** The least and the most that each count can be. */
    private static final class Ranges {

        private final int[] least;
        private final int[] most;
        private boolean empty;
        private boolean moved;

        Ranges(int cells) {
            this.least = new int[cells];
            this.most = new int[cells];
        }

        void set(int cell, int from, int to) {
            least[cell] = from;
            most[cell] = to;
            empty |= from > to;
        }

        void narrow(Sum sum) {
            int low = 0;
            int high = 0;
            for (int part : sum.parts()) {
                low += least[part];
                high += most[part];
            }
            narrow(sum.whole(), low, high);
            for (int part : sum.parts()) {
                int others = low - least[part];
                int othersAtMost = high - most[part];
                int before = least[part];
                int most = this.most[part];
                narrow(part, least[sum.whole()] - othersAtMost, this.most[sum.whole()] - others);
                low += least[part] - before;
                high += this.most[part] - most;
            }
        }

        void narrow(Excess excess) {
            narrow(excess.more(), Integer.MIN_VALUE, most[excess.less()] + excess.most());
            narrow(excess.less(), least[excess.more()] - excess.most(), Integer.MAX_VALUE);
        }

        private void narrow(int cell, int from, int to) {
            if (from > least[cell] || to < most[cell]) {
                set(cell, Math.max(from, least[cell]), Math.min(to, most[cell]));
                moved = true;
            }
        }
    }
}
