package org.evenhand.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a plan says of every row that the file itself does not say, and which of its columns become rows.
 *
 * @param everyRow the text that every row holds, by canonical column
 * @param unpivoted the canonical column that takes what stands in the unpivoted columns; empty where none are
 * @param headings the columns of which each cell becomes a row of its own, by heading, with the text that the rows of each hold
 */
public record AddedCells(Map<String, String> everyRow, String unpivoted, Map<String, Map<String, String>> headings) {

    /** Nothing is added. */
    static final AddedCells NONE = new AddedCells(Map.of(), "", Map.of());

    boolean none() {
        return equals(NONE);
    }

    /** The canonical columns that a file need not have. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(everyRow.keySet());
        headings.values().forEach(texts -> columns.addAll(texts.keySet()));
        if (!unpivoted.isEmpty()) {
            columns.add(unpivoted);
        }
        return columns;
    }

    /** The cells that the rows of a heading hold, in the order of {@link #columns()}. */
    List<Cell> cells(String heading, Cell cell) {
        Map<String, String> texts = new LinkedHashMap<>(everyRow);
        texts.putAll(headings.getOrDefault(heading, Map.of()));
        List<Cell> cells = new ArrayList<>();
        columns()
                .forEach(column ->
                        cells.add(column.equals(unpivoted) ? cell : Cell.text(texts.getOrDefault(column, ""))));
        return cells;
    }

    /** In words that do not change with the order of a plan. */
    String words() {
        Map<String, Map<String, String>> sorted = new TreeMap<>();
        headings.forEach((heading, texts) -> sorted.put(heading, new TreeMap<>(texts)));
        return new TreeMap<>(everyRow) + (unpivoted.isEmpty() ? "" : ", " + unpivoted + " of " + sorted);
    }
}
