package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who works in digital, data and technology, compared with everyone else. */
final class DigitalSheet {

    private DigitalSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.entries("REP-10");
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = Grid.of(entries).groups();
        entries.stream()
                .filter(measure("share"))
                .map(entry -> Parts.name(entry.figure()))
                .distinct()
                .forEach(part -> grid.number(part + ", share %", shareIn(part)));
        SheetTable table = grid.number("Digital to everyone else, ratio", measure("ratio"))
                .range("Ratio", measure("ratio"))
                .verdict(source)
                .basis()
                .table("Digital_data_and_technology");
        return Optional.of(
                source.sheet("Digital", "Who works in digital, data and technology", LINES, table, "REP-10"));
    }

    private static final List<String> LINES =
            List.of("DDaT means digital, data and technology. A ratio of 1.00 is the same share in both.");

    private static Predicate<Entry> shareIn(String part) {
        return measure("share").and(entry -> Parts.name(entry.figure()).equals(part));
    }
}
