package org.evenhand.report;

import java.util.List;
import org.evenhand.figure.Status;

/** The marks of absent numbers in words. */
final class Marks {

    private Marks() {}

    /** The marks that a table uses, each with its meaning. */
    static List<String> explained(SheetTable table) {
        return table.marks().stream()
                .map(Cell.Mark::status)
                .sorted()
                .map(status -> status.mark() + " " + meaning(status))
                .toList();
    }

    /** What a mark says. */
    static String meaning(Status status) {
        return switch (status) {
            case PUBLISHED -> "a figure";
            case C -> "fewer than 10, or withheld so that nobody can be identified";
            case U -> "too few to be reliable";
            case X -> "not available: the sheet Notes names the extract that would give it";
            case Z -> "not applicable";
            case LOW -> "more than nothing, but rounds to nothing";
        };
    }
}
