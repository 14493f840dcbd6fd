package org.evenhand.audit.reidentification;

import java.util.List;
import java.util.stream.IntStream;

/** Which known counts a person is in when giving an answer: numbers only, made once, because it is asked at every step of a search. */
final class Incidence {

    private final List<Cell> cells;
    private final int leaves;
    private final int[][] partsOf;
    private final int[][] people;
    private final int[][][] cellsOf;

    Incidence(Lattice lattice) {
        this.cells = lattice.cells().filter(cell -> cell.group() > 0).toList();
        this.leaves = lattice.groups().leaves().length;
        this.people = IntStream.range(0, lattice.parts().size())
                .mapToObj(part -> lattice.members(part).stream().toArray())
                .toArray(int[][]::new);
        this.partsOf = IntStream.range(0, lattice.people())
                .mapToObj(person -> partsOf(lattice, person))
                .toArray(int[][]::new);
        this.cellsOf = IntStream.range(0, people.length)
                .mapToObj(part -> cellsOf(lattice, part))
                .toArray(int[][][]::new);
    }

    private int[] partsOf(Lattice lattice, int person) {
        return IntStream.range(0, people.length)
                .filter(part -> lattice.members(part).get(person))
                .toArray();
    }

    /** The counts of a part that each answer is in. */
    private int[][] cellsOf(Lattice lattice, int part) {
        int[] own = IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).part() == part)
                .toArray();
        return IntStream.of(lattice.groups().leaves())
                .mapToObj(leaf -> IntStream.of(own)
                        .filter(cell ->
                                lattice.groups().under(leaf, cells.get(cell).group()))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The known counts of groups, in the order of their numbers. */
    List<Cell> cells() {
        return cells;
    }

    /** How many answers there are. */
    int leaves() {
        return leaves;
    }

    /** How many people there are. */
    int people() {
        return partsOf.length;
    }

    /** The parts that a person is in. */
    int[] parts(int person) {
        return partsOf[person];
    }

    /** The counts of a part that an answer is in. */
    int[] cells(int part, int leaf) {
        return cellsOf[part][leaf];
    }

    /** Those who are in the part of a count. */
    int[] people(int cell) {
        return people[cells.get(cell).part()];
    }

    /** Whether a person with this answer is in a count, if in its part. */
    boolean counts(int cell, int leaf) {
        return holds(cellsOf[cells.get(cell).part()][leaf], cell);
    }

    static boolean holds(int[] cells, int cell) {
        for (int each : cells) {
            if (each == cell) {
                return true;
            }
        }
        return false;
    }
}
