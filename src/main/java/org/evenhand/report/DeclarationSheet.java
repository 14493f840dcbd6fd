package org.evenhand.report;

import static org.evenhand.report.Entry.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.figure.Figure;

/** How many people told us, chose not to say, or were never asked; and how much of each extract could be read. */
final class DeclarationSheet {

    private static final String[] ANSWERS = {"DEC-01", "DEC-02", "DEC-03"};
    private static final String ROWS = "DEC-04";

    private DeclarationSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.entries(ANSWERS);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .key("Characteristic", entry -> Words.characteristic(entry.figure()))
                .key("Part", entry -> Parts.name(entry.figure()))
                .number("Told us, %", indicator("DEC-01"))
                .number("Prefer not to say, %", indicator("DEC-02"))
                .number("No record held, %", indicator("DEC-03"))
                .base("Out of, people or applications", indicator("DEC-01"))
                .basis()
                .table("Declaration_of_characteristics");
        return Optional.of(
                source.sheet("Declaration", "How many people told us about themselves", lines(source), table, ANSWERS));
    }

    private static List<String> lines(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add("Told us, prefer not to say, not stated and not held are four different things and are never mixed.");
        String rows = source.entries(ROWS).stream()
                .map(Entry::figure)
                .filter(Figure::published)
                .map(figure -> figure.withinValue().replace('_', ' ') + " " + Bars.percent(figure))
                .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            lines.add("Rows of each extract that were taken exactly as they came: " + rows + " (" + ROWS + ").");
        }
        return lines;
    }
}
