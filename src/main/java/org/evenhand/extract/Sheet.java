package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Place;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one dataset as they stand in one file: only the columns that are read, only the rows that are meant.
 *
 * @param place the file and sheet
 * @param columns the position among the kept cells, by canonical column
 * @param headings the file's own heading, by canonical column
 * @param rows the rows that can be used so far
 * @param rejected how many rows could not be used, because their form is broken
 * @param passedOver how many rows the plan passes over: of another kind, or of another organisation
 * @param amongSeveral whether the run has rows of several organisations
 * @param footersAgreed how many totals printed below the rows agreed with them
 */
record Sheet(
        Place place,
        Map<String, Integer> columns,
        Map<String, String> headings,
        List<Row> rows,
        int rejected,
        int passedOver,
        boolean amongSeveral,
        int footersAgreed) {

    /** The same sheet with only some of its rows; more of them were rejected, and the rest is passed over. */
    Sheet with(List<Row> fewer, int moreRejected, boolean several) {
        int fewerBy = rows.size() - fewer.size() - moreRejected;
        return new Sheet(
                place, columns, headings, fewer, rejected + moreRejected, passedOver + fewerBy, several, footersAgreed);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Where among the cells of a row a column is that the sheet has. */
    int position(String column) {
        return columns.getOrDefault(column, 0);
    }

    /** The file's own heading of a column, or the canonical word where the file does not have it. */
    String heading(String column) {
        return Optional.ofNullable(headings.get(column)).orElse(column);
    }

    Cell cell(Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    /** What a row holds in a column of text, told apart from that of other organisations where the run has several. */
    @Nullable
    Object among(Dataset dataset, Row row, String column, @Nullable Object value) {
        if (!amongSeveral || value != null && !(value instanceof String)) {
            return value;
        }
        String organisation = cell(row, Organisations.COLUMN).text().strip();
        String text = Organisations.within(organisation, dataset, column, value == null ? "" : value.toString());
        return text.isEmpty() ? value : text;
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
