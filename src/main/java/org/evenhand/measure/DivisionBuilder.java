package org.evenhand.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.evenhand.measure.Division.Level;

/** Divides rows level by level; parts stand in the order of their codes, so that the order of rows changes nothing. */
final class DivisionBuilder {

    private final String name;
    private final Division.Kind kind;
    private final int[] partOf;
    private final List<Part> parts = new ArrayList<>();

    DivisionBuilder(String name, Division.Kind kind, int rows) {
        this.name = name;
        this.kind = kind;
        this.partOf = new int[rows];
        parts.add(Part.whole(rows));
    }

    Division divide(List<Level> levels) {
        int from = 0;
        for (Level level : levels) {
            int to = parts.size();
            for (int part = from; part < to; part++) {
                divide(part, level);
            }
            from = Math.max(to, 1);
            if (from == parts.size()) {
                break;
            }
        }
        return new Division(name, kind, parts, partOf);
    }

    private void divide(int parent, Level level) {
        TreeMap<String, List<Integer>> rows = new TreeMap<>(NaturalOrder.OF_TEXT);
        for (int row = 0; row < partOf.length; row++) {
            String code = level.code().apply(row);
            if (partOf[row] == parent && !code.isEmpty()) {
                rows.computeIfAbsent(code, key -> new ArrayList<>()).add(row);
            }
        }
        int found = rows.values().stream().mapToInt(List::size).sum();
        if (found > 0 && found < sizeOf(parent)) {
            addRest(parent, level, rows);
        }
        rows.forEach((code, in) -> add(parent, level, code, in));
    }

    private void addRest(int parent, Level level, TreeMap<String, List<Integer>> rows) {
        for (int row = 0; row < partOf.length; row++) {
            if (partOf[row] == parent && level.code().apply(row).isEmpty()) {
                rows.computeIfAbsent("", key -> new ArrayList<>()).add(row);
            }
        }
    }

    private void add(int parent, Level level, String code, List<Integer> rows) {
        int index = parts.size();
        boolean unnamed = code.isEmpty();
        parts.add(new Part(
                index,
                parent,
                level.name(),
                unnamed ? Part.NOT_RECORDED : code,
                unnamed ? "Not recorded" : level.label().apply(code),
                rows.size()));
        rows.forEach(row -> partOf[row] = index);
    }

    private int sizeOf(int part) {
        return (int) Arrays.stream(partOf).filter(each -> each == part).count();
    }
}
