package org.evenhand.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a topic tells of its figures: the rows in which anything can be shown, and one row of an indicator of which nothing can.
 *
 * @param entries the figures of those rows
 * @param left how many rows are left out, because nothing in them can be shown
 */
record Told(List<Entry> entries, int left) {

    static Told of(List<Entry> entries) {
        return of(entries, entry -> entry.figure().withinValue());
    }

    /** The same where one row tells a part and everyone else. */
    static Told ofPairs(List<Entry> entries) {
        return of(entries, entry -> "");
    }

    private static Told of(List<Entry> entries, Function<Entry, String> part) {
        Map<List<String>, List<Entry>> rows = new LinkedHashMap<>();
        entries.forEach(entry -> rows.computeIfAbsent(rowOf(entry, part), row -> new ArrayList<>())
                .add(entry));
        Set<String> shown = new HashSet<>();
        rows.values().stream()
                .filter(Told::shows)
                .forEach(row -> shown.add(row.get(0).indicator()));
        List<Entry> told = new ArrayList<>();
        int left = 0;
        for (List<Entry> row : rows.values()) {
            if (shows(row) || shown.add(row.get(0).indicator())) {
                told.addAll(row);
            } else {
                left++;
            }
        }
        return new Told(told, left);
    }

    private static boolean shows(List<Entry> row) {
        return row.stream().anyMatch(entry -> entry.figure().published());
    }

    private static List<String> rowOf(Entry entry, Function<Entry, String> part) {
        return List.of(
                entry.indicator(),
                entry.figure().characteristic(),
                entry.figure().group(),
                entry.figure().within(),
                part.apply(entry),
                entry.figure().stage());
    }

    /** What a reader must know, with what was left out. */
    List<String> lines(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        if (left > 0) {
            all.add("Left out: " + left + (left == 1 ? " row" : " rows")
                    + " in which nothing can be shown. Each stands with its reason in figures.csv.");
        }
        return all;
    }
}
