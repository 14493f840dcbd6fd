package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;

/** Parts of the organisation beside everyone else: one row for each figure, the part on the left, everyone else on the right. */
final class LensSheet {

    private static final Set<String> TOLD = Set.of("share", "rate", "ratio");

    private static final List<String> LINES = List.of(
            "The same figures twice: for people in the part, and for everyone else here. Higher or lower is said only where the"
                    + " likely ranges of both do not meet.",
            "Told of women, ethnic minority and disabled people, and of everybody; all other groups stand in figures.csv.");

    private LensSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = source.catalogue().lensTitles().keySet().stream()
                .flatMap(lens -> source.through(lens).stream())
                .filter(LensSheet::told)
                .toList();
        if (entries.stream().noneMatch(entry -> entry.figure().published())) {
            return Optional.empty();
        }
        Told told = Told.ofPairs(entries);
        String[] ids = told.entries().stream().map(Entry::indicator).distinct().toArray(String[]::new);
        Sheet sheet = new Sheet(
                "Beside_everyone_else",
                "Parts of the organisation beside everyone else: " + titles(source),
                lines(source, told, ids),
                table(source, told.entries()),
                List.of());
        return Optional.of(sheet);
    }

    private static String titles(Source source) {
        return String.join("; ", source.catalogue().lensTitles().values());
    }

    private static List<String> lines(Source source, Told told, String... ids) {
        List<String> lines = new ArrayList<>(told.lines(LINES));
        lines.add(source.source(ids));
        return lines;
    }

    /** Each group that there is room for, and everybody. */
    private static boolean told(Entry entry) {
        Figure figure = entry.figure();
        boolean group = figure.group().equals("all")
                || Words.focus(figure).filter(figure.group()::equals).isPresent();
        return !Missing.is(figure)
                && group
                && TOLD.contains(figure.measure())
                && !figure.comparator().equals("highest rate");
    }

    private static SheetTable table(Source source, List<Entry> entries) {
        Grid grid = Grid.of(entries)
                .key("Part", entry -> source.catalogue()
                        .lensTitles()
                        .getOrDefault(entry.figure().within(), ""))
                .key("Figure", entry -> source.title(entry.indicator()))
                .groups()
                .key("Stage or kind", LensSheet::kind);
        entries.stream().map(entry -> Measured.of(entry).merged()).distinct().forEach(measured -> {
            grid.number(measured.header() + ", in the part", measured.chosen().and(here(source)));
            grid.number(
                    measured.header() + ", everyone else",
                    measured.chosen().and(here(source).negate()));
        });
        Topic.orientation(grid, source, entries);
        if (entries.stream().anyMatch(entry -> !entry.figure().yearsTogether().isEmpty())) {
            grid.say("Years counted", LensSheet::years);
        }
        return grid.say("In the part", row -> verdict(source, row)).basis().table("Parts_beside_everyone_else");
    }

    /** Either side may have to count more years together than the other; both are rates of a year, and stand in one row. */
    private static String kind(Entry entry) {
        String kind = entry.figure().kind();
        return kind.isEmpty() ? "All" : Words.sentence(kind);
    }

    private static String years(List<Entry> row) {
        List<String> years = row.stream()
                .map(entry -> entry.figure().yearsTogether())
                .map(several -> several.isEmpty() ? "one" : several.replace(" years together", ""))
                .distinct()
                .toList();
        return Words.sentence(String.join(" or ", years));
    }

    private static Predicate<Entry> here(Source source) {
        return entry -> entry.figure()
                .withinValue()
                .equals(source.catalogue().lensTitles().get(entry.figure().within()));
    }

    /** Whether the likely ranges meet: of the ratio where there is one, else of the percentage. */
    private static String verdict(Source source, List<Entry> row) {
        return compared(source, row, Entry.measure(Measured.RATIO).negate())
                .or(() -> compared(source, row, Entry.measure(Measured.RATIO)))
                .orElseGet(() -> row.stream().allMatch(entry -> entry.figure().published())
                        ? "Not judged"
                        : "Cannot be compared");
    }

    private static Optional<String> compared(Source source, List<Entry> row, Predicate<Entry> kind) {
        Optional<Figure> here = ranged(row, kind.and(here(source)));
        Optional<Figure> elsewhere = ranged(row, kind.and(here(source).negate()));
        return here.flatMap(one -> elsewhere.map(other -> compared(one, other)));
    }

    private static Optional<Figure> ranged(List<Entry> row, Predicate<Entry> which) {
        return row.stream()
                .filter(which)
                .map(Entry::figure)
                .filter(figure -> figure.published()
                        && figure.lower().isPresent()
                        && figure.upper().isPresent())
                .findFirst();
    }

    private static String compared(Figure here, Figure elsewhere) {
        if (here.lower().orElseThrow().compareTo(elsewhere.upper().orElseThrow()) > 0) {
            return "Higher";
        }
        return here.upper().orElseThrow().compareTo(elsewhere.lower().orElseThrow()) < 0
                ? "Lower"
                : "No clear difference";
    }
}
