package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.quality.Place;

/**
 * The rows of one dataset as they stand in one file: only the columns that are read, only the rows that are meant.
 *
 * @param place the file and sheet
 * @param columns the position among the kept cells, by canonical column
 * @param headings the file's own heading, by canonical column
 * @param rows the rows that can be used so far
 * @param rejected how many rows could not be used, because their form is broken
 * @param footersAgreed how many totals printed below the rows agreed with them
 */
record Sheet(
        Place place,
        Map<String, Integer> columns,
        Map<String, String> headings,
        List<Row> rows,
        int rejected,
        int footersAgreed) {

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The file's own heading of a column, or the canonical word where the file does not have it. */
    String heading(String column) {
        return Optional.ofNullable(headings.get(column)).orElse(column);
    }

    Cell cell(Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    /** The cells of one column that hold something. */
    List<Cell> cells(String column) {
        List<Cell> cells = new ArrayList<>();
        rows.stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.blank())
                .forEach(cells::add);
        return cells;
    }

    @Override
    public String toString() {
        return "sheet with " + rows.size() + " rows";
    }
}
