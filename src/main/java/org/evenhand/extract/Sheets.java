package org.evenhand.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.quality.Place;

/**
 * The rows of one dataset in all the files that hold it, each with its own headings.
 *
 * @param each one or more
 */
record Sheets(List<Sheet> each) {

    Sheets {
        each = List.copyOf(each);
    }

    static Optional<Sheets> of(List<Sheet> each) {
        return each.isEmpty() ? Optional.empty() : Optional.of(new Sheets(each));
    }

    /** The file and sheet; all the files where there are several. */
    Place place() {
        return each.size() == 1
                ? each.get(0).place()
                : Place.of(each.stream().map(sheet -> sheet.place().file()).collect(Collectors.joining(", ")));
    }

    /** Whether every file has the column. */
    boolean has(String column) {
        return each.stream().allMatch(sheet -> sheet.has(column));
    }

    /** The heading of a column in the first file that has it. */
    String heading(String column) {
        return each.stream()
                .filter(sheet -> sheet.has(column))
                .map(sheet -> sheet.heading(column))
                .findFirst()
                .orElse(column);
    }

    /** How many rows the plan passes over. */
    int passedOver() {
        return each.stream().mapToInt(Sheet::passedOver).sum();
    }

    int footersAgreed() {
        return each.stream().mapToInt(Sheet::footersAgreed).sum();
    }
}
