package org.evenhand.audit.reidentification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All counts of one characteristic, printed or following from printed ones, by part and group. */
final class Lattice {

    private static final int EVERYBODY = 0;
    private static final String LEFT_OVER = "left over";

    private final GroupTree groups;
    private final RoundingRule rule;
    private final List<StaffList.Part> parts = new ArrayList<>();
    private final List<BitSet> members = new ArrayList<>();
    private final List<Map<Integer, Cell>> cells = new ArrayList<>();
    private final Map<Integer, LeftOver> leftOver = new TreeMap<>();
    private final int people;

    /** The counts that are printed of a characteristic, all in parts that the list has. */
    Lattice(List<PrintedCount> printed, StaffList staff, RoundingRule rule) {
        this.groups = new GroupTree(printed.stream().map(PrintedCount::path).toList());
        this.rule = rule;
        this.people = staff.people();
        List<StaffList.Part> named = Stream.concat(
                        Stream.of(StaffList.Part.WHOLE), printed.stream().map(PrintedCount::part))
                .distinct()
                .toList();
        named.forEach(part -> add(part, staff.in(part).orElseThrow()));
        printed.forEach(this::take);
        printed.stream()
                .filter(PrintedCount::listed)
                .map(PrintedCount::part)
                .distinct()
                .forEach(this::complete);
        LeftOver.of(parts, members).forEach(this::add);
        new Sums(this).tell();
    }

    private void add(StaffList.Part part, BitSet who) {
        parts.add(part);
        members.add(who);
        cells.add(new TreeMap<>());
        cell(parts.size() - 1, EVERYBODY).exactly(who.cardinality(), rule);
    }

    /** Counts of those of whom nothing is printed: they follow from those of the parts. */
    private void add(LeftOver left) {
        add(new StaffList.Part(LEFT_OVER, String.valueOf(leftOver.size())), left.members());
        leftOver.put(parts.size() - 1, left);
        IntStream.range(1, groups.size())
                .filter(group -> at(left.whole(), group).isPresent())
                .filter(group ->
                        left.parts().stream().allMatch(part -> at(part, group).isPresent()))
                .forEach(group -> cell(parts.size() - 1, group));
    }

    private Cell cell(int part, int group) {
        return cells.get(part).computeIfAbsent(group, each -> newCell(part, each));
    }

    private Cell newCell(int part, int group) {
        boolean sum = groups.name(group).equals(PrintedCount.TOLD) || leftOver.containsKey(part);
        return sum ? Cell.sum(part, group, size(part), rule, groups.size()) : new Cell(part, group, size(part), rule);
    }

    private void take(PrintedCount count) {
        Cell cell = cell(parts.indexOf(count.part()), groups.of(count.group()));
        cell.tell(count.place());
        switch (count.basis()) {
            case EXACT -> cell.exactly(count.people(), rule);
            case ROUNDED -> cell.narrowRounded(count.people(), count.people());
            case FEW -> few(cell);
            case OPEN -> {}
        }
    }

    private void few(Cell cell) {
        int fewest = PrintedCount.FEWEST_SHOWN;
        cell.narrow(0, fewest - 1);
        cell.narrowRounded(0, (fewest - 1) / rule.step() * rule.step());
    }

    /** Where all groups are listed: those that are not have nobody released in them, and broader ones are the sum of theirs. */
    private void complete(StaffList.Part listed) {
        int part = parts.indexOf(listed);
        for (int group : new TreeSet<>(cells.get(part).keySet()).descendingSet()) {
            int parent = groups.parent(group);
            for (int each : parent < 0 ? List.<Integer>of() : groups.children(parent)) {
                if (cell(part, each).place().isEmpty() && groups.children(each).isEmpty()) {
                    cell(part, each).narrowRounded(0, 0);
                }
            }
            if (parent > EVERYBODY) {
                cell(part, parent);
            }
        }
    }

    GroupTree groups() {
        return groups;
    }

    RoundingRule rule() {
        return rule;
    }

    int people() {
        return people;
    }

    List<StaffList.Part> parts() {
        return parts;
    }

    /** Who is in a part. */
    BitSet members(int part) {
        return members.get(part);
    }

    int size(int part) {
        return members.get(part).cardinality();
    }

    /** The count of a part and a group; empty where nothing is known of it. */
    Optional<Cell> at(int part, int group) {
        return Optional.ofNullable(cells.get(part).get(group));
    }

    /** Those of whom nothing is printed, by the number of the part that they make up. */
    Map<Integer, LeftOver> leftOver() {
        return leftOver;
    }

    /** Where a count is printed, or else another of the same people. */
    String place(Cell cell) {
        int part = Optional.ofNullable(leftOver.get(cell.part()))
                .map(left -> left.parts().get(0))
                .orElse(cell.part());
        return Stream.concat(Stream.of(cell), cells.get(part).values().stream())
                .filter(Cell::printed)
                .findFirst()
                .map(Cell::place)
                .orElse("");
    }

    Stream<Cell> cells() {
        return cells.stream().flatMap(each -> each.values().stream());
    }

    /** Whether no people fit what is printed. */
    boolean impossible() {
        return cells().anyMatch(Cell::impossible);
    }
}
