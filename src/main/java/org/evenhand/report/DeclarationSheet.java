package org.evenhand.report;

import static org.evenhand.report.Entry.indicator;

import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Figure;

/** How many people told us, chose not to say, or were never asked; and how much of each extract could be read. */
final class DeclarationSheet {

    private static final String[] INDICATORS = {"DEC-01", "DEC-02", "DEC-03", "DEC-04"};

    private DeclarationSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.entries(INDICATORS);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .key("Characteristic", entry -> about(entry.figure()))
                .key("Part", entry -> Parts.name(entry.figure()))
                .number("Told us, %", indicator("DEC-01"))
                .number("Prefer not to say, %", indicator("DEC-02"))
                .number("No record held, %", indicator("DEC-03"))
                .number("Rows accepted unchanged, %", indicator("DEC-04"))
                .base("Out of, people or rows", indicator("DEC-01").or(indicator("DEC-04")))
                .basis()
                .table("Declaration_of_characteristics");
        return Optional.of(
                source.sheet("Declaration", "How many people told us about themselves", LINES, table, INDICATORS));
    }

    private static final List<String> LINES = List.of(
            "Told us, prefer not to say, not stated and not held are four different things and are never mixed.");

    private static String about(Figure figure) {
        return figure.characteristic().isEmpty() ? "None: rows of an extract" : Words.characteristic(figure);
    }
}
