package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into rows of cells as RFC 4180 says, and nothing more lenient: what is not quoted properly is a row with a fault.
 *
 * <p>Our own, because a parser that throws on the first odd row loses the rest of the file, and puts what it read into the exception.
 */
final class CsvTokenizer {

    private final StrictText text;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int number;
    private boolean endsOpen;
    private boolean carriageReturns;
    private boolean lineFeeds;
    private boolean pairs;
    private boolean endMark;
    private @Nullable RowFault fault;

    CsvTokenizer(StrictText text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The next row; empty at the end of the text. */
    Optional<Row> next() {
        if (atEnd()) {
            return Optional.empty();
        }
        fault = null;
        List<Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = readCell();
            cells.add(cell.isEmpty() ? Cell.BLANK : Cell.text(cell.toString()));
            if (cells.size() > RowSource.MOST_COLUMNS) {
                throw RowSource.tooManyColumns();
            }
        }
        number++;
        return Optional.of(new Row(number, List.copyOf(cells), Optional.ofNullable(fault)));
    }

    /** Whether the last row had no line end after it. */
    boolean endsOpen() {
        return endsOpen;
    }

    /** Whether lines end in more than one way, or only in carriage returns. */
    boolean oddLineEnds() {
        return carriageReturns || lineFeeds && pairs;
    }

    /** Whether the text ended with the end mark of old systems (Ctrl-Z). */
    boolean endMark() {
        return endMark;
    }

    private boolean atEnd() {
        if (text.peek() == 0x1A) {
            text.read();
            if (text.peek() == StrictText.END) {
                endMark = true;
                return true;
            }
            throw new Unreadable(
                    "E-CONTROL-CHAR",
                    "line " + line + " begins with an end mark (Ctrl-Z), and text follows. Nothing was read.",
                    "To mend it, export the file again.");
        }
        return text.peek() == StrictText.END;
    }

    /** Reads one cell into {@link #cell}; whether another follows in the same row. */
    private boolean readCell() {
        cell.setLength(0);
        if (text.peek() == '"') {
            text.read();
            readQuoted();
        }
        while (true) {
            int c = text.read();
            if (c == delimiter) {
                return true;
            }
            if (c == StrictText.END || c == '\n' || c == '\r') {
                endLine(c);
                return false;
            }
            if (c == '"' && fault == null) {
                fault = RowFault.BARE_QUOTE;
            }
            append(c);
        }
    }

    private void readQuoted() {
        int opened = line;
        int before = 0;
        while (true) {
            int c = text.read();
            if (c == StrictText.END) {
                throw unterminated(opened);
            }
            if (c == '"' && text.peek() != '"') {
                checkClosed(before);
                return;
            }
            if (c == '"') {
                text.read();
            }
            if (c == '\n' || c == '\r' && text.peek() != '\n') {
                line++;
            }
            append(c);
            before = c;
        }
    }

    private void checkClosed(int before) {
        int next = text.peek();
        boolean proper = next == delimiter || next == '\n' || next == '\r' || next == StrictText.END;
        if (!proper && fault == null) {
            fault = before == '\\' ? RowFault.BACKSLASH : RowFault.AFTER_QUOTE;
        }
    }

    private void append(int c) {
        if (cell.length() >= RowSource.LONGEST_CELL) {
            fault = RowFault.TOO_LONG;
        } else {
            cell.append((char) c);
        }
    }

    private void endLine(int c) {
        line++;
        endsOpen = c == StrictText.END;
        if (c == '\r' && text.peek() == '\n') {
            text.read();
            pairs = true;
        } else if (c == '\r') {
            carriageReturns = true;
        } else if (c == '\n') {
            lineFeeds = true;
        }
    }

    private static Unreadable unterminated(int line) {
        return new Unreadable(
                "E-QUOTE",
                "a quotation mark is opened in line " + line + " and never closed. Nothing was read.",
                "Perhaps the file was cut short: export it again.");
    }
}
