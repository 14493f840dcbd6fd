package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;

/** Who leaves, and why. */
final class LeaversSheet {

    private LeaversSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.entries("RET-01", "RET-02");
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .key("Leaving", entry -> source.title(entry.indicator()))
                .key("Part or reason", LeaversSheet::part)
                .number("Leavers, people", measure("count"))
                .number("Leavers, % of people", measure("rate"))
                .number("Share, %", measure("share"))
                .number("Compared with the comparator, ratio", measure("ratio"))
                .range("Ratio", measure("ratio"))
                .verdict(source)
                .basis()
                .table("Leavers_by_group");
        return Optional.of(source.sheet("Leavers", "Who leaves, and why", lines(source), table, "RET-01", "RET-02"));
    }

    private static String part(Entry entry) {
        boolean reason = entry.figure().within().equals("leaving reason");
        return reason ? "Reason: " + Parts.name(entry.figure()) : Parts.name(entry.figure());
    }

    private static List<String> lines(Source source) {
        return List.of("People who left in the twelve months up to " + source.snapshotDay() + ".");
    }
}
