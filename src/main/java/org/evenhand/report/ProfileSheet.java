package org.evenhand.report;

import static org.evenhand.report.Entry.indicator;
import static org.evenhand.report.Entry.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;

/** Who works here, and whether they look like the community they serve: every characteristic, organisation-wide. */
final class ProfileSheet {

    private static final String[] INDICATORS = {"REP-01", "REP-02", "REP-11", "REP-12", "COM-01"};

    private static final String SHARES =
            "Those who have not told us, and questions that fewer than 60% have answered, are shares of everybody.";
    private static final String COMMUNITY =
            "A ratio of 1.00 is the same share in both. The distance is a measure, not a"
                    + " target: appointments are on merit.";

    private static final String LIKE_WITH_LIKE =
            "those are compared whose answer the figures of the community count too: residents aged 16 to 64 have nobody"
                    + " of 65 and over among them.";

    private ProfileSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = Source.where(source.entries(INDICATORS), ProfileSheet::told);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = Grid.of(entries)
                .groups()
                .number("People", measure("count"))
                .number("Share, %", share())
                .say("Share of", ProfileSheet::shareOf);
        if (!fewer(source).isEmpty()) {
            grid.number("Share of those compared, %", measure("share").and(indicator("REP-02")));
        }
        SheetTable table = grid.number(
                        "Community, %", measure("benchmark").or(measure("share").and(indicator("COM-01"))))
                .base("Residents of whom it is a share", measure("share").and(indicator("COM-01")))
                .number("Workforce to community, ratio", measure("ratio"))
                .range("Ratio", measure("ratio"))
                .verdict(source)
                .basis()
                .table("Profile_of_the_workforce");
        return Optional.of(source.sheet("Profile", "Who works here", lines(source, entries), table, INDICATORS)
                .with(Stream.concat(ProfileChart.of(source).stream(), CommunityChart.of(source).stream())
                        .toList()));
    }

    private static boolean told(Entry entry) {
        boolean whole = Entry.whole().or(indicator("COM-01")).test(entry);
        return whole && measure("age").negate().test(entry);
    }

    private static Predicate<Entry> share() {
        return measure("share")
                .or(measure("share of all"))
                .and(indicator("COM-01").negate());
    }

    private static String shareOf(List<Entry> row) {
        if (row.stream().anyMatch(measure("share").and(share()))) {
            return "Those who told us";
        }
        return row.stream().anyMatch(measure("share of all")) ? "Everybody" : "Not a share";
    }

    private static List<String> lines(Source source, List<Entry> entries) {
        String people = "People on " + source.snapshotDay() + ", each counted once.";
        List<String> lines = new ArrayList<>(List.of(people, SHARES));
        if (entries.stream().anyMatch(measure("ratio"))) {
            lines.add(COMMUNITY);
        }
        fewer(source).stream()
                .map(each -> "By " + Words.inSentence(each) + " " + LIKE_WITH_LIKE)
                .forEach(lines::add);
        return lines;
    }

    private static List<String> fewer(Source source) {
        return Stream.of(Characteristic.values())
                .map(Characteristic::code)
                .filter(each -> Compared.fewer(source, each))
                .toList();
    }
}
