package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one row, before anybody knows what they mean.
 *
 * @param number the row as a spreadsheet shows it, counted with the header and blank rows
 * @param fault why the row cannot be used, where its form is broken
 */
record Row(int number, List<Cell> cells, Optional<RowFault> fault) {

    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }

    Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }

    /** The same row with another cell. */
    Row with(int index, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(index, cell);
        return new Row(number, changed, fault);
    }

    /** The number only: what is in a row is never printed. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
