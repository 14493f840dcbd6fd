package org.evenhand.extract;

/**
 * What one cell holds, as text.
 *
 * @param kind what the file says it is; a CSV file has only text
 * @param formula whether the text is the value that a formula last had
 */
record Cell(String text, Kind kind, boolean formula) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    static final Cell BLANK = text("");

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT, false);
    }

    boolean blank() {
        return text.isBlank();
    }

    /** The kind only: what is in a cell is never printed. */
    @Override
    public String toString() {
        return kind.name();
    }
}
