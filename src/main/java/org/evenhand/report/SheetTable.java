package org.evenhand.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One tidy table: one header row, every header filled and unique, no empty cell.
 *
 * @param name the table's own name, as a screen reader says it: {@code Profile_of_the_workforce}
 * @param columns the columns from left to right
 * @param rows the cells, row by row, as many as there are columns
 */
public record SheetTable(String name, List<Column> columns, List<List<Cell>> rows) {

    public SheetTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        requireTidy(columns, rows);
    }

    private static void requireTidy(List<Column> columns, List<List<Cell>> rows) {
        Set<String> headers = new HashSet<>();
        for (Column column : columns) {
            if (column.header().isBlank() || !headers.add(column.header())) {
                throw new IllegalArgumentException("a header is empty or stands twice: '" + column.header() + "'");
            }
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()
                    || row.stream().anyMatch(cell -> cell.shown().isBlank())) {
                throw new IllegalArgumentException("a row has an empty cell or another length than the header");
            }
        }
    }

    /** A row's cells by the marks they carry, without those that carry none. */
    public List<Cell.Mark> marks() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Cell.Mark.class::isInstance)
                .map(Cell.Mark.class::cast)
                .distinct()
                .toList();
    }

    /**
     * One column.
     *
     * @param header words, with the unit where the column holds numbers
     * @param numeric whether it holds numbers and marks only
     * @param wide whether its words are sentences
     */
    public record Column(String header, boolean numeric, boolean wide) {

        public static Column words(String header) {
            return new Column(header, false, false);
        }

        public static Column sentences(String header) {
            return new Column(header, false, true);
        }

        public static Column numbers(String header) {
            return new Column(header, true, false);
        }
    }
}
