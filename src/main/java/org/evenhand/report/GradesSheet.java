package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;

/** Where each group sits in the pay structure. */
final class GradesSheet {

    private GradesSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.entries("REP-08");
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .key("Grade", entry -> Parts.name(entry.figure()))
                .number("People", measure("count"))
                .number("Share, %", measure("share"))
                .verdict(source)
                .basis()
                .table("Groups_by_grade");
        return Optional.of(source.sheet("Grades", "Where people sit in the grades", List.of(), table, "REP-08"));
    }
}
