package org.evenhand.extract;

/** Why the form of a row is broken, so that nobody can say which cell is which. */
enum RowFault {
    AFTER_QUOTE(
            "E-QUOTE-TEXT",
            "text follows a closing quotation mark.",
            "To mend it, export again with quotation marks inside a cell doubled."),
    BACKSLASH(
            "E-QUOTE-BACKSLASH",
            "a quotation mark is escaped with a backslash.",
            "To mend it, export again with quotation marks inside a cell doubled."),
    BARE_QUOTE(
            "E-QUOTE-BARE",
            "a quotation mark stands inside a cell that is not quoted.",
            "To mend it, export again with every such cell quoted."),
    SHORT("E-RAGGED", "fewer cells than the header.", "To mend it, export again with every cell written."),
    LONG("E-RAGGED", "more cells than the header.", "Perhaps a cell holds the delimiter and is not quoted."),
    COMMENT(
            "E-COMMENT",
            "a comment, for which a CSV file has no syntax.",
            "To mend it, remove the line from the export."),
    TOO_LONG(
            "E-LIMIT-CELL", "a cell holds more than 32,767 characters.", "To mend it, shorten the cell in the source."),
    CONTROL("E-CONTROL-CHAR", "a cell holds a control character.", "To mend it, clean the cell in the source.");

    private final String code;
    private final String message;
    private final String advice;

    RowFault(String code, String message, String advice) {
        this.code = code;
        this.message = message;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    String message() {
        return message + " The row was left out.";
    }

    /** Whether a row can have this fault because the file was cut short in it. */
    boolean mayBeCut() {
        return switch (this) {
            case SHORT, BARE_QUOTE, AFTER_QUOTE, BACKSLASH -> true;
            case LONG, COMMENT, TOO_LONG, CONTROL -> false;
        };
    }

    String advice() {
        return advice;
    }
}
