package org.evenhand.report;

import static org.evenhand.report.Entry.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How much of a change is people, and how much is people telling us. */
final class ChangeSheet {

    private ChangeSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries =
                Source.where(source.entries("REP-13"), measure("rate").negate());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = Grid.of(entries).groups();
        stages(entries, "count").forEach(stage -> grid.number(Words.sentence(stage) + ", people", counted(stage)));
        stages(entries, "change").forEach(stage -> grid.number(changeOf(stage), changed(stage)));
        days(entries).forEach(date -> grid.number("Share on " + Source.day(date) + ", %", shared(date)));
        SheetTable table = grid.basis().table("Profile_change");
        return Optional.of(source.sheet("Profile_change", "What changed, and why", LINES, table, "REP-13"));
    }

    private static Stream<String> stages(List<Entry> entries, String measure) {
        return entries.stream()
                .filter(measure(measure))
                .map(entry -> entry.figure().stage())
                .distinct();
    }

    private static Stream<LocalDate> days(List<Entry> entries) {
        return entries.stream()
                .filter(measure("share"))
                .map(entry -> entry.figure().date())
                .distinct()
                .sorted();
    }

    private static final List<String> LINES = List.of(
            "More people, and more people telling us, are two different things: each has its own column.",
            "The change in all is the end less the start, and its two parts add up to it. Where the kinds of movement are rounded,"
                    + " each is by itself, so that they can add up to a little more or less.");

    private static Predicate<Entry> counted(String stage) {
        return measure("count").and(entry -> entry.figure().stage().equals(stage));
    }

    private static String changeOf(String stage) {
        return stage.isEmpty()
                ? "Change, people"
                : "Change " + (stage.equals("in all") ? stage : "through " + stage) + ", people";
    }

    private static Predicate<Entry> changed(String stage) {
        return measure("change").and(entry -> entry.figure().stage().equals(stage));
    }

    private static Predicate<Entry> shared(LocalDate date) {
        return measure("share").and(entry -> entry.figure().date().equals(date));
    }
}
