package org.evenhand.audit.reidentification;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One answer for each person, made up by the reader; the counts that they give, and how far these are from what is known. */
final class AnswerList {

    /** Known counts, as arrays: what is asked at every step. */
    private final List<Cell> cells;

    private final int[] least;
    private final int[] most;
    private final int[] counts;
    private final int[] leaves;
    private final int[] answers;
    private final int[][] partsOf;
    private final int[][][] cellsOf;
    private final int[][] people;
    private final List<Bag> givers;
    private final Bag faulty;
    private long faults;

    /** Everybody gives the first answer. */
    AnswerList(Lattice lattice) {
        this.cells = lattice.cells().filter(cell -> cell.group() > 0).toList();
        this.least = cells.stream().mapToInt(Cell::least).toArray();
        this.most = cells.stream().mapToInt(Cell::most).toArray();
        this.counts = new int[cells.size()];
        this.leaves = lattice.groups().leaves();
        this.answers = new int[lattice.people()];
        this.people = IntStream.range(0, lattice.parts().size())
                .mapToObj(part -> lattice.members(part).stream().toArray())
                .toArray(int[][]::new);
        this.partsOf = IntStream.range(0, answers.length)
                .mapToObj(person -> IntStream.range(0, people.length)
                        .filter(part -> lattice.members(part).get(person))
                        .toArray())
                .toArray(int[][]::new);
        this.cellsOf = cellsOf(lattice);
        this.faulty = new Bag(cells.size());
        this.givers = IntStream.range(0, leaves.length)
                .mapToObj(leaf -> new Bag(answers.length))
                .toList();
        count();
    }

    private int[][][] cellsOf(Lattice lattice) {
        int[][][] cellsOfParts = new int[people.length][leaves.length][];
        for (int part = 0; part < people.length; part++) {
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                cellsOfParts[part][leaf] = holding(lattice, part, leaves[leaf]);
            }
        }
        return cellsOfParts;
    }

    private int[] holding(Lattice lattice, int part, int leaf) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).part() == part)
                .filter(cell -> lattice.groups().under(leaf, cells.get(cell).group()))
                .toArray();
    }

    /** Adds everything up from the beginning. */
    private void count() {
        Arrays.fill(counts, 0);
        for (int person = 0; person < answers.length; person++) {
            for (int part : partsOf[person]) {
                for (int cell : cellsOf[part][answers[person]]) {
                    counts[cell]++;
                }
            }
        }
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            for (int person = 0; person < answers.length; person++) {
                givers.get(leaf).put(person, answers[person] == leaf);
            }
        }
        faults = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            faults += fault(cell);
            faulty.put(cell, fault(cell) > 0);
        }
    }

    /** Whether everything that is known is true of this list, by adding it up from the beginning. */
    boolean fits() {
        count();
        return faults == 0;
    }

    private long fault(int cell) {
        long off = Math.max(0, Math.max(least[cell] - counts[cell], counts[cell] - most[cell]));
        return off * off;
    }

    /** Changes the answer of a person. */
    void answer(int person, int leaf) {
        int before = answers[person];
        if (before == leaf) {
            return;
        }
        for (int part : partsOf[person]) {
            int[] left = cellsOf[part][before];
            int[] entered = cellsOf[part][leaf];
            step(left, entered, -1);
            step(entered, left, 1);
        }
        answers[person] = leaf;
        givers.get(before).put(person, false);
        givers.get(leaf).put(person, true);
    }

    private void step(int[] changed, int[] besides, int by) {
        for (int cell : changed) {
            if (!holds(besides, cell)) {
                faults -= fault(cell);
                counts[cell] += by;
                faults += fault(cell);
                faulty.put(cell, fault(cell) > 0);
            }
        }
    }

    private static boolean holds(int[] cells, int cell) {
        for (int each : cells) {
            if (each == cell) {
                return true;
            }
        }
        return false;
    }

    /** Asks that a count be this; returns what had been asked of it. */
    int[] ask(int cell, int from, int to) {
        int[] before = {least[cell], most[cell]};
        faults -= fault(cell);
        least[cell] = from;
        most[cell] = to;
        faults += fault(cell);
        faulty.put(cell, fault(cell) > 0);
        return before;
    }

    int[] answers() {
        return Arrays.copyOf(answers, answers.length);
    }

    void answers(int[] list) {
        System.arraycopy(list, 0, answers, 0, answers.length);
        count();
    }

    int answerOf(int person) {
        return answers[person];
    }

    /** Somebody who gives this answer; -1 where nobody does. */
    int giving(int leaf, SplittableRandom random) {
        Bag all = givers.get(leaf);
        return all.isEmpty() ? -1 : all.draw(random);
    }

    int leaves() {
        return leaves.length;
    }

    int people() {
        return answers.length;
    }

    List<Cell> cells() {
        return cells;
    }

    int count(int cell) {
        return counts[cell];
    }

    /** By how much the counts are off, squared and added up. */
    long faults() {
        return faults;
    }

    boolean fitting() {
        return faults == 0;
    }

    int faulty(SplittableRandom random) {
        return faulty.draw(random);
    }

    boolean tooMany(int cell) {
        return counts[cell] > most[cell];
    }

    /** Those who are in the part of a count. */
    int[] people(int cell) {
        return people[cells.get(cell).part()];
    }

    /** Whether a person with this answer is in a count, if in its part. */
    boolean counts(int cell, int leaf) {
        return holds(cellsOf[cells.get(cell).part()][leaf], cell);
    }

    /** The counts that a person is in when giving an answer. */
    int[][] cellsOf(int person, int leaf) {
        return IntStream.of(partsOf[person])
                .mapToObj(part -> cellsOf[part][leaf])
                .toArray(int[][]::new);
    }

    /** How much a person with this answer is wanted, by how far each count is from the middle of what it can be. */
    double wanted(int person, int leaf) {
        double wanted = 0;
        for (int part : partsOf[person]) {
            for (int cell : cellsOf[part][leaf]) {
                double middle = (least[cell] + most[cell]) / 2.0;
                wanted += (middle - counts[cell]) / (middle + 1);
            }
        }
        return wanted;
    }
}
