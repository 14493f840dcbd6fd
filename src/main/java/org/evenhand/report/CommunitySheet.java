package org.evenhand.report;

import static org.evenhand.report.Entry.indicator;
import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;

/** Whether the workforce looks like the community it serves. */
final class CommunitySheet {

    private CommunitySheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries =
                Source.where(source.entries("REP-02", "COM-01"), measure("age").negate());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .number("Workforce, %", measure("share").and(indicator("REP-02")))
                .number("Community, %", measure("benchmark").or(measure("share").and(indicator("COM-01"))))
                .base("Residents of whom it is a share", measure("share").and(indicator("COM-01")))
                .number("Workforce to community, ratio", measure("ratio"))
                .range("Ratio", measure("ratio"))
                .verdict(source)
                .basis()
                .table("Workforce_and_community");
        return Optional.of(source.sheet("Community", "Do we look like our community?", LINES, table, "REP-02", "COM-01")
                .with(CommunityChart.of(source)));
    }

    private static final List<String> LINES = List.of(
            "A ratio of 1.00 is the same share in both. The distance is a measure, not a target: appointments are on merit.");
}
