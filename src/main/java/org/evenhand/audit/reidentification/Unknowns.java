package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of those who are in the same parts give one of the answers that are alike: the unknowns of a solver, numbered. */
final class Unknowns {

    private final Lattice lattice;
    private final List<Cell> told;
    private final Map<BitSet, Integer> people = new LinkedHashMap<>();
    private final Map<BitSet, BitSet> unknownsOf = new LinkedHashMap<>();
    private final Map<Cell, BitSet> sums = new LinkedHashMap<>();
    private int count;

    /** Alike by these counts. */
    Unknowns(Lattice lattice, List<Cell> told) {
        this.lattice = lattice;
        this.told = told;
        told.forEach(cell -> sums.put(cell, new BitSet()));
        BitSet parts = new BitSet();
        told.forEach(cell -> parts.set(cell.part()));
        for (int person = 0; person < lattice.people(); person++) {
            int who = person;
            BitSet own = new BitSet();
            parts.stream().filter(part -> lattice.members(part).get(who)).forEach(own::set);
            people.merge(own, 1, Integer::sum);
        }
        people.keySet().forEach(this::number);
    }

    /** One unknown for each set of counts that an answer of these people is in. */
    private void number(BitSet parts) {
        Map<String, Integer> numbers = new TreeMap<>();
        BitSet own = new BitSet();
        for (int leaf : lattice.groups().leaves()) {
            List<Cell> holding = told.stream()
                    .filter(cell -> parts.get(cell.part()) && lattice.groups().under(leaf, cell.group()))
                    .toList();
            String key = holding.stream()
                    .map(cell -> cell.part() + " " + cell.group())
                    .toList()
                    .toString();
            int unknown = numbers.computeIfAbsent(key, each -> count++);
            own.set(unknown);
            holding.forEach(cell -> sums.getOrDefault(cell, new BitSet()).set(unknown));
        }
        unknownsOf.put(parts, own);
    }

    int count() {
        return count;
    }

    /** The unknowns that a count is the sum of. */
    BitSet in(Cell cell) {
        return sums.getOrDefault(cell, new BitSet());
    }

    /** What is known of the sums: each count that is told, and how many people are in the same parts. */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        told.forEach(cell -> statements.add(new Statement(cell.place(), in(cell), cell.least(), cell.most())));
        people.forEach((parts, size) ->
                statements.add(new Statement("headcount", unknownsOf.getOrDefault(parts, new BitSet()), size, size)));
        return statements;
    }
}
