package org.evenhand.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Merges small units of a division into a rest of the same line. */
final class UnitMerger {

    private static final int NAMED_IN_REST = 3;

    private final Division division;
    private final int minimum;
    private final List<Part> parts = new ArrayList<>();
    private final int[] movedTo;

    UnitMerger(Division division, int minimum) {
        this.division = division;
        this.minimum = minimum;
        this.movedTo = new int[division.parts().size()];
        Arrays.fill(movedTo, -1);
    }

    Division merged() {
        parts.add(division.whole());
        movedTo[0] = 0;
        line(division.whole());
        int[] partOf = division.finestParts();
        for (int row = 0; row < partOf.length; row++) {
            partOf[row] = movedTo(partOf[row]);
        }
        return new Division(division.name(), division.kind(), parts, partOf);
    }

    private int movedTo(int part) {
        return movedTo[part] >= 0
                ? movedTo[part]
                : movedTo(division.parts().get(part).parent());
    }

    /** Parts of each line keep their order; the rest comes last. */
    private void line(Part parent) {
        List<Part> children = division.children(parent);
        List<Part> rest = restOf(children);
        List<Part> kept = children.stream().filter(part -> !rest.contains(part)).toList();
        if (kept.size() + (rest.isEmpty() ? 0 : 1) < 2) {
            return;
        }
        kept.forEach(part -> keep(part, movedTo[parent.index()]));
        if (!rest.isEmpty()) {
            addRest(rest, movedTo[parent.index()]);
        }
        kept.forEach(this::line);
    }

    private List<Part> restOf(List<Part> children) {
        List<Part> bySize = children.stream()
                .sorted(Comparator.comparingInt(Part::size).thenComparingInt(Part::index))
                .toList();
        List<Part> rest = new ArrayList<>();
        int size = 0;
        for (Part part : bySize) {
            if (part.size() >= minimum && (rest.isEmpty() || size >= minimum)) {
                break;
            }
            rest.add(part);
            size += part.size();
        }
        return rest;
    }

    private void keep(Part part, int parent) {
        movedTo[part.index()] = parts.size();
        parts.add(new Part(parts.size(), parent, part.level(), part.code(), part.label(), part.size()));
    }

    private void addRest(List<Part> rest, int parent) {
        int index = parts.size();
        rest.forEach(part -> movedTo[part.index()] = index);
        List<Part> inOrder =
                rest.stream().sorted(Comparator.comparingInt(Part::index)).toList();
        int size = rest.stream().mapToInt(Part::size).sum();
        Part first = inOrder.get(0);
        parts.add(new Part(index, parent, first.level(), Part.rest(inOrder), labelOf(inOrder), size));
    }

    private static String labelOf(List<Part> rest) {
        List<String> labels = rest.stream().map(Part::label).toList();
        String others = labels.size() <= NAMED_IN_REST ? String.join(", ", labels) : others(labels);
        return Tiers.together(labels).orElse(others);
    }

    /** Of teams with the name of their department, so that the others of two departments are not called alike. */
    private static String others(List<String> labels) {
        String others = "all others (" + labels.size() + " together)";
        int line = labels.get(0).indexOf(Cells.TWO_LEVELS) + 1;
        return line == 0
                ? Cells.capital(others)
                : labels.get(0).substring(0, line - 1 + Cells.TWO_LEVELS.length()) + others;
    }
}
