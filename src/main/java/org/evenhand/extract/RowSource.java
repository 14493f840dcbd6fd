package org.evenhand.extract;

import java.util.List;
import java.util.function.Consumer;

/** A file, or a query, as rows of cells. What cannot be read at all is {@link Unreadable}; nothing else is ever thrown. */
sealed interface RowSource permits CsvSource, WorkbookSource, QuerySource {

    /** The longest text that a cell may hold: the limit of Excel. */
    int LONGEST_CELL = 32_767;

    int MOST_COLUMNS = 1_000;

    int MOST_ROWS = 2_000_000;

    /** The sheet that is read; empty for a file without sheets. */
    String sheet();

    /** Gives every row, blank ones too, in order. */
    void read(Consumer<Row> rows);

    /** Whether the file ends in the middle of a line. */
    boolean endsOpen();

    /** The last row that merged cells reach, or 0; known once the file is read. */
    int lastMergedRow();

    /** What was noticed about the file as a whole; complete once it is read. */
    List<Remark> remarks();

    static Unreadable tooManyColumns() {
        return new Unreadable(
                "E-LIMIT-COLUMNS",
                "more than 1,000 columns. Nothing was read.",
                "Perhaps the rows and columns were exchanged in the export.");
    }

    static Unreadable tooManyRows() {
        return new Unreadable(
                "E-LIMIT-ROWS",
                "more than 2,000,000 rows. Nothing was read.",
                "To mend it, export one organisation at a time.");
    }
}
