package org.evenhand.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whether one row alone can be that of the headings, where the one above or below it holds others. */
final class HeadingRows {

    private final Predicate<String> knows;

    HeadingRows(Predicate<String> knows) {
        this.knows = knows;
    }

    /** Stops where a row beside the best one has headings that it lacks, and lacks some of its own: only what we know is named. */
    void check(Row best, List<Row> rows) {
        for (Row row : rows) {
            if (row.number() == best.number() - 1) {
                refuse(row, best);
            } else if (row.number() == best.number() + 1) {
                refuse(best, row);
            }
        }
    }

    private void refuse(Row above, Row below) {
        Map<String, String> upper = known(above);
        Map<String, String> lower = known(below);
        boolean enough = Math.min(upper.size(), lower.size()) >= Header.FEWEST_KNOWN;
        boolean either =
                upper.keySet().containsAll(lower.keySet()) || lower.keySet().containsAll(upper.keySet());
        if (enough && !either && blankBelow(above, below)) {
            throw new Unreadable(
                    "E-TWO-HEADERS",
                    "the headings could stand in row " + reading(above, upper) + " or in row " + reading(below, lower)
                            + ", and either row lacks some.",
                    "To mend it, write all headings in one row, or leave one of the two rows out.");
        }
    }

    /** Whether the lower row holds nothing where the upper one has headings: a row of somebody's data does, whatever words are in it. */
    private boolean blankBelow(Row above, Row below) {
        return IntStream.range(0, above.cells().size())
                .filter(column -> knows.test(above.cell(column).text().strip()))
                .allMatch(column -> below.cell(column).blank());
    }

    private static String reading(Row row, Map<String, String> known) {
        return row.number() + " (" + String.join(", ", known.values()) + ")";
    }

    /** The headings of a row that we know, as the file writes them. */
    private Map<String, String> known(Row row) {
        Map<String, String> known = new LinkedHashMap<>();
        row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(knows)
                .forEach(text -> known.putIfAbsent(Headings.plain(text), text));
        return known;
    }
}
