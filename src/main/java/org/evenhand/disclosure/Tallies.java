package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/** Answers given row by row, their counts in every shown place, and how far these are from their {@link Bounds}. */
final class Tallies {

    /** More than any sum of other faults, so that an exact count is never given up. */
    private static final long NEVER = 1_000_000;

    private final Grid grid;
    private final int width;
    private final int[] answers;
    private final int[][] counts;
    private final int[][] least;
    private final int[][] most;
    private final boolean[][] exact;
    private final int[][] placesOf;
    private final int[][][] groupsOf;
    private final Bag faulty;
    private final List<Bag> members = new ArrayList<>();

    /** Starts with the true answers. */
    Tallies(Bounds bounds) {
        this.grid = bounds.grid();
        this.width = grid.groups().count();
        int rows = grid.places().population().size();
        this.answers = new int[rows];
        this.counts = new int[grid.places().count()][width];
        this.least = new int[grid.places().count()][width];
        this.most = new int[grid.places().count()][width];
        this.exact = new boolean[grid.places().count()][width];
        this.placesOf = new int[grid.places().count()][];
        this.groupsOf = new int[grid.places().count()][][];
        this.faulty = new Bag(grid.places().count() * width);
        for (int place = 0; place < grid.places().count(); place++) {
            prepare(bounds, place);
        }
        for (int group = 0; group < width; group++) {
            members.add(new Bag(rows));
        }
        for (int row = 0; row < rows; row++) {
            answers[row] = grid.places().population().groupOf(grid.groups().characteristic(), row);
            members.get(answers[row]).put(row, true);
        }
    }

    private void prepare(Bounds bounds, int place) {
        placesOf[place] = shownUpTo(place);
        groupsOf[place] = new int[width][];
        Optional<Detail> detail = grid.detail(place);
        for (int group = 0; group < width; group++) {
            int finest = group;
            groupsOf[place][group] = detail.map(shown -> pathOf(finest, shown)).orElse(new int[0]);
        }
        for (int group : grid.groupsOf(place)) {
            counts[place][group] = grid.count(place, group);
            least[place][group] = bounds.least(place, group);
            most[place][group] = bounds.most(place, group);
            exact[place][group] = bounds.exact(place, group);
            faulty.put(place * width + group, fault(place, group) > 0);
        }
    }

    private int[] shownUpTo(int place) {
        List<Integer> shown = new ArrayList<>();
        for (int at = place; at > Places.WHOLE; at = grid.places().parent(at)) {
            if (grid.shown(at)) {
                shown.add(at);
            }
        }
        return shown.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] pathOf(int finest, Detail detail) {
        return Arrays.stream(grid.groups().within(detail))
                .filter(group -> grid.groups().under(finest, group))
                .toArray();
    }

    private long fault(int place, int group) {
        int count = counts[place][group];
        long off = Math.max(0, Math.max(least[place][group] - count, count - most[place][group]));
        return exact[place][group] || count < 0 ? off * NEVER : off * off;
    }

    /** Changes one answer; how much more, or less, the faults are for it. */
    long answer(int row, int group) {
        int before = answers[row];
        if (before == group) {
            return 0;
        }
        long change = answer(Places.WHOLE, before, group);
        for (int division = 0; division < grid.places().divisions(); division++) {
            for (int place : placesOf[grid.places().finest(division, row)]) {
                change += answer(place, before, group);
            }
        }
        answers[row] = group;
        members.get(before).put(row, false);
        members.get(group).put(row, true);
        return change;
    }

    private long answer(int place, int before, int after) {
        int[] left = groupsOf[place][before];
        int[] entered = groupsOf[place][after];
        if (Arrays.equals(left, entered)) {
            return 0;
        }
        long change = 0;
        for (int group : left) {
            change += step(place, group, -1);
        }
        for (int group : entered) {
            change += step(place, group, 1);
        }
        return change;
    }

    private long step(int place, int group, int by) {
        long before = fault(place, group);
        counts[place][group] += by;
        long after = fault(place, group);
        faulty.put(place * width + group, after > 0);
        return after - before;
    }

    int answer(int row) {
        return answers[row];
    }

    int[] answers() {
        return answers;
    }

    /** The counts outside their bounds, as place times the number of groups plus group. */
    Bag faulty() {
        return faulty;
    }

    boolean tooMany(int place, int group) {
        return counts[place][group] > most[place][group];
    }

    /** Those who give one of the finest answers. */
    Bag members(int finest) {
        return members.get(finest);
    }
}
