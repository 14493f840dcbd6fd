package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.List;
import java.util.Optional;

/** Who works here: people and shares by every characteristic, organisation-wide. */
final class ProfileSheet {

    private ProfileSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = Source.where(source.entries("REP-01"), Entry.whole());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .number("People", measure("count"))
                .number("Share, %", measure("share").or(measure("share of all")))
                .say("Share of", ProfileSheet::shareOf)
                .basis()
                .table("Profile_of_the_workforce");
        return Optional.of(source.sheet("Profile", "Who works here", List.of(people(source), SHARES), table, "REP-01")
                .with(ProfileChart.of(source)));
    }

    private static final String SHARES =
            "Those who have not told us, and questions that fewer than 60% have answered, are shares of everybody.";

    private static String shareOf(List<Entry> row) {
        if (row.stream().anyMatch(measure("share"))) {
            return "Those who told us";
        }
        return row.stream().anyMatch(measure("share of all")) ? "Everybody" : "Not a share";
    }

    private static String people(Source source) {
        return "People on " + source.snapshotDay() + ", each counted once.";
    }
}
