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

    String advice() {
        return advice;
    }
}
