package org.evenhand.quality;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something noticed about the input. Many alike are one finding with a count; none ever holds a value that was read.
 *
 * @param severity what it means for the run
 * @param code a stable word for programs: {@code E-EMPTY}
 * @param place where, without a row: the rows are listed apart
 * @param message what was seen and what was done about it
 * @param advice what would mend it, beginning "To" or "Perhaps"; empty where nothing needs mending
 * @param count how many times it was seen
 * @param rows the first rows where it was seen; none where it is about the file as a whole
 */
public record Finding(
        Severity severity, String code, Place place, String message, String advice, int count, List<Integer> rows) {

    public Finding {
        rows = List.copyOf(rows);
    }

    /** A finding seen once, at this place. */
    public static Finding of(Severity severity, String code, Place place, String message, String advice) {
        List<Integer> rows = place.row() == 0 ? List.of() : List.of(place.row());
        return new Finding(severity, code, place.row(0), message, advice, 1, rows);
    }

    /** The whole of what a user reads: place, message, and advice on a line of its own. */
    public String text() {
        String said = place.words(rowWords()) + ": " + message;
        return advice.isEmpty() ? said : said + "\n" + advice;
    }

    private String rowWords() {
        if (rows.isEmpty()) {
            return count > 1 ? count + " rows" : "";
        }
        if (count == 1) {
            return "row " + rows.get(0);
        }
        String listed = rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return count == rows.size() ? "rows " + listed : "rows " + listed + " and more, " + count + " in all";
    }
}
