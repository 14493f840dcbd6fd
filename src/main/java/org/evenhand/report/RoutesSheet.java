package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;

/** Who gets to the top: highest earners, senior tiers, and each tier from bottom to top. */
final class RoutesSheet {

    private static final String[] INDICATORS = {"REP-03", "REP-04", "REP-05"};

    private RoutesSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = Source.where(
                source.entries(INDICATORS),
                measure("share").or(measure("benchmark")).or(measure("points")));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .key("Among", RoutesSheet::among)
                .number("Share, %", measure("share"))
                .base("People who told us", measure("share"))
                .number("Whole workforce, %", measure("benchmark"))
                .number("Top tiers less other tiers, percentage points", measure("points"))
                .range("Points", measure("points"))
                .verdict(source)
                .basis()
                .table("Routes_to_the_top");
        return Optional.of(source.sheet("Routes_to_the_top", "Who gets to the top", List.of(), table, INDICATORS)
                .with(LadderChart.of(source)));
    }

    private static String among(Entry entry) {
        return measure("points").test(entry) ? "All tiers" : Parts.name(entry.figure());
    }
}
