package org.evenhand.report;

import java.util.List;

/**
 * A workbook that somebody fills in: pages to read, tables with cells to answer, and the lists of answers.
 *
 * @param title what the workbook says it is
 * @param sheets the sheets in order; the answers that are offered stand in the table of the last one
 * @param offers which cell is offered which answers
 */
public record Form(String title, List<Sheet> sheets, List<Offer> offers) {

    public Form {
        sheets = List.copyOf(sheets);
        offers = List.copyOf(offers);
    }

    /**
     * A cell with a drop-down list.
     *
     * @param tab the sheet of the cell
     * @param row the row of its table, counted from 0 below the header
     * @param column the column, counted from 0
     * @param from the first row of the last sheet's table that holds an answer of the list, counted likewise
     * @param to the last such row
     * @param listed the column of the answers in that table, counted from 0
     * @param strict whether another answer is refused
     */
    public record Offer(String tab, int row, int column, int from, int to, int listed, boolean strict) {}
}
