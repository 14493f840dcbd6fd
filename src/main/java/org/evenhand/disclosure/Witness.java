package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Detail;

/**
 * Looks for the witness: the list of people with some answers exchanged, which gives every exact count exactly and lies within 2 of
 * every rounded one. As long as there is one, what is printed does not tell it from the truth.
 *
 * <p>Starts from the truth and mends one faulty count after another: somebody exchanges the answer with somebody elsewhere in the same
 * {@link Circles circle}, or, where the whole is not exact, changes it. A step that makes things worse is kept now and then, so that
 * the search does not stop before a hill.
 */
final class Witness {

    private static final double WARMTH = 0.35;
    private static final int DRAWS = 40;

    private final Grid grid;
    private final Groups groups;
    private final Circles circles;
    private final SplittableRandom random;
    private final Tallies tallies;
    private final int[] finest;
    private final int[][] finestUnder;
    private final int[][] rows;
    private final Optional<Detail> whole;

    private Witness(Bounds bounds, int[][] rows, SplittableRandom random) {
        this.grid = bounds.grid();
        this.groups = grid.groups();
        this.circles = new Circles(bounds);
        this.random = random;
        this.tallies = new Tallies(bounds);
        this.finest = groups.leaves(Detail.FULL);
        this.finestUnder = finestUnder(groups, finest);
        this.rows = rows;
        this.whole = bounds.exact().get(Places.WHOLE);
    }

    /** The finest groups that make up each group: asked for at every step, so made once. */
    private static int[][] finestUnder(Groups groups, int[] finest) {
        return IntStream.range(0, groups.count())
                .mapToObj(group -> Arrays.stream(finest)
                        .filter(label -> groups.under(label, group))
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * The finest group of each row in a witness; empty if none was found.
     *
     * @param rows the rows of each place
     * @param steps how many steps to try
     */
    static Optional<int[]> find(Bounds bounds, int[][] rows, SplittableRandom random, int steps) {
        Witness witness = new Witness(bounds, rows, random);
        for (int step = 0; step < steps && !witness.tallies.faulty().isEmpty(); step++) {
            witness.mend();
        }
        return witness.tallies.faulty().isEmpty() ? Optional.of(witness.tallies.answers()) : Optional.empty();
    }

    private void mend() {
        int fault = tallies.faulty().draw(random);
        int place = fault / groups.count();
        int group = fault % groups.count();
        boolean tooMany = tallies.tooMany(place, group);
        int row = rowOf(place, each -> groups.under(tallies.answer(each), group) == tooMany);
        if (row < 0) {
            return;
        }
        if (mayRelabel() && random.nextBoolean()) {
            relabel(row, label -> groups.under(label, group) != tooMany);
        } else {
            exchange(row, place, group, tooMany);
        }
    }

    private boolean mayRelabel() {
        return whole.filter(detail -> detail == Detail.FULL).isEmpty();
    }

    private int rowOf(int place, IntPredicate wanted) {
        int[] from = rows[place];
        int start = from.length == 0 ? 0 : random.nextInt(from.length);
        for (int index = 0; index < from.length; index++) {
            int row = from[(start + index) % from.length];
            if (wanted.test(row)) {
                return row;
            }
        }
        return -1;
    }

    private void relabel(int row, IntPredicate wanted) {
        int before = tallies.answer(row);
        int[] labels = Arrays.stream(finest)
                .filter(label -> wanted.test(label) && Circles.together(groups, label, before, whole))
                .toArray();
        if (labels.length > 0) {
            int after = labels[random.nextInt(labels.length)];
            keepOrUndo(tallies.answer(row, after), () -> tallies.answer(row, before));
        }
    }

    private void exchange(int row, int place, int group, boolean tooMany) {
        int other = tooMany ? anybody(row, place, group) : memberElsewhere(row, place, group);
        if (other >= 0) {
            int mine = tallies.answer(row);
            int theirs = tallies.answer(other);
            long change = tallies.answer(row, theirs) + tallies.answer(other, mine);
            keepOrUndo(change, () -> {
                tallies.answer(row, mine);
                tallies.answer(other, theirs);
            });
        }
    }

    private void keepOrUndo(long change, Runnable undo) {
        if (change > 0 && random.nextDouble() >= Math.exp(-change / WARMTH)) {
            undo.run();
        }
    }

    /** Somebody elsewhere who is not in the group. */
    private int anybody(int row, int place, int group) {
        for (int draw = 0; draw < DRAWS; draw++) {
            int other = random.nextInt(grid.places().population().size());
            if (!groups.under(tallies.answer(other), group) && partners(row, other, place)) {
                return other;
            }
        }
        return -1;
    }

    /** Somebody elsewhere who is in the group. */
    private int memberElsewhere(int row, int place, int group) {
        int size = membersOf(group);
        for (int draw = 0; draw < DRAWS; draw++) {
            int other = member(group, size);
            if (other >= 0 && partners(row, other, place)) {
                return other;
            }
        }
        return -1;
    }

    private int membersOf(int group) {
        int size = 0;
        for (int label : finestUnder[group]) {
            size += tallies.members(label).size();
        }
        return size;
    }

    private int member(int group, int size) {
        int index = size == 0 ? 0 : random.nextInt(size);
        for (int label : finestUnder[group]) {
            Bag members = tallies.members(label);
            if (index < members.size()) {
                return members.at(index);
            }
            index -= members.size();
        }
        return -1;
    }

    private boolean partners(int row, int other, int place) {
        return circles.mayExchange(
                        groups, circles.of(row), tallies.answer(row), circles.of(other), tallies.answer(other))
                && (place == Places.WHOLE || !grid.places().contains(place, other));
    }
}
