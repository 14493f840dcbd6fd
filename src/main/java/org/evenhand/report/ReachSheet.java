package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;

/** Whether it has reached every part: one row for each department and team, one column for each group. */
final class ReachSheet {

    private static final Set<String> PARTS = Set.of(Figure.ORGANISATION, "department", "team", "department × team");

    private ReachSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = Source.where(source.entries("REP-01"), ReachSheet::reported).stream()
                .sorted(Comparator.comparingInt(entry -> kind(entry.figure())))
                .toList();
        if (entries.stream().allMatch(Entry.whole())) {
            return Optional.empty();
        }
        Grid grid = Grid.of(entries)
                .key("Part", entry -> Parts.name(entry.figure()))
                .key("Kind of part", entry -> Parts.kind(entry.figure()))
                .number(
                        "People",
                        measure("count").and(entry -> entry.figure().group().equals("all")));
        columns(entries).forEach(grid::number);
        SheetTable table = grid.basis().table("Departments_and_teams");
        return Optional.of(source.sheet("Reach", "Has it reached every part?", LINES, table, "REP-01"));
    }

    private static final List<String> LINES = List.of(
            "Shares are of those who told us. Small parts stand together as the rest of their department or of the whole.");

    private static boolean reported(Entry entry) {
        Figure figure = entry.figure();
        return PARTS.contains(figure.within())
                && !Missing.is(figure)
                && (figure.group().equals("all") || shareShown(figure));
    }

    private static boolean shareShown(Figure figure) {
        return figure.measure().equals("share")
                && Words.told(figure)
                && Words.parted(figure)
                && Words.focus(figure).map(figure.group()::equals).orElse(true);
    }

    private static Map<String, Predicate<Entry>> columns(List<Entry> entries) {
        Map<String, Predicate<Entry>> columns = new LinkedHashMap<>();
        entries.stream()
                .filter(measure("share"))
                .sorted(Comparator.comparingInt(entry -> Words.order(entry.figure())))
                .forEach(entry -> columns.putIfAbsent(header(entry.figure()), like(entry.figure())));
        return columns;
    }

    private static String header(Figure figure) {
        return figure.characteristic().equals("age")
                ? "Aged " + figure.groupLabel().replace("Under", "under") + ", %"
                : figure.groupLabel() + ", %";
    }

    private static Predicate<Entry> like(Figure one) {
        return measure("share")
                .and(Entry.characteristic(one.characteristic()))
                .and(entry -> entry.figure().group().equals(one.group()));
    }

    private static int kind(Figure figure) {
        return List.of(Parts.WHOLE, "Department", "Team").indexOf(Parts.kind(figure));
    }
}
