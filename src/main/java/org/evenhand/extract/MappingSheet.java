package org.evenhand.extract;

import java.util.List;

/**
 * One sheet of a mapping workbook, as words: what is asked, and which answers there are.
 *
 * @param name the name of the sheet
 * @param columns the headings of its table
 * @param answer the heading of each column that somebody fills in
 * @param rows the cells
 * @param choices where a list of answers is offered
 */
public record MappingSheet(
        String name, List<String> columns, List<String> answer, List<List<String>> rows, List<Choice> choices) {

    /**
     * A cell with a list of answers.
     *
     * @param row the row, counted from 0 below the headings
     * @param column the heading of the column
     * @param list the name of the list
     * @param strict whether only answers of the list may be given
     */
    public record Choice(int row, String column, String list, boolean strict) {}

    /**
     * One answer of a list.
     *
     * @param list the name of the list
     * @param word the answer
     * @param meaning what it means
     */
    public record Option(String list, String word, String meaning) {}
}
