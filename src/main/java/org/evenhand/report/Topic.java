package org.evenhand.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sheet about one topic: the figures of its indicators, one row for each group, part and stage, one column for each kind of number.
 *
 * @param tab the name on the tab
 * @param heading what the sheet is about
 * @param table the table's own name
 * @param lines what a reader must know
 * @param indicators ids, or the letters that ids begin with, in the order in which they are told
 * @param charts pictures of the same figures
 */
record Topic(
        String tab,
        String heading,
        String table,
        List<String> lines,
        List<String> indicators,
        Function<Source, List<ChartSpec>> charts) {

    /** A topic without pictures. */
    Topic(String tab, String heading, String table, List<String> lines, List<String> indicators) {
        this(tab, heading, table, lines, indicators, source -> List.of());
    }

    Optional<Sheet> of(Source source) {
        String[] ids = indicators.stream()
                .flatMap(each -> idsOf(source, each))
                .distinct()
                .toArray(String[]::new);
        List<Entry> entries = Source.where(
                source.inTurn(ids), Entry.measure("furthest behind").negate().and(Topic::told));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Told told = Told.of(entries);
        return Optional.of(source.sheet(tab, heading, told.lines(lines), table(source, told.entries()), ids)
                .with(charts.apply(source)));
    }

    /** What no extract holds stands in the notes; the ways of not telling us are told apart for the whole organisation only. */
    private static boolean told(Entry entry) {
        return !Missing.is(entry.figure()) && (Entry.whole().test(entry) || !Words.kindOfSilence(entry.figure()));
    }

    private static Stream<String> idsOf(Source source, String idOrLetters) {
        return source.catalogue().indicators().stream()
                .map(indicator -> indicator.id())
                .filter(id -> id.equals(idOrLetters) || id.startsWith(idOrLetters + "-"));
    }

    private SheetTable table(Source source, List<Entry> entries) {
        Grid grid = Grid.of(entries)
                .key("Figure", entry -> source.title(entry.indicator()))
                .groups()
                .key("Part", entry -> Parts.name(entry.figure()))
                .key("Stage or kind", Topic::stage);
        boolean merged = oneEach(entries, entry -> Measured.of(entry).merged());
        if (!merged && !oneEach(entries, Measured::of)) {
            grid.key("Compared with", entry -> Words.comparator(entry.figure()));
        }
        entries.stream()
                .map(entry -> merged ? Measured.of(entry).merged() : Measured.of(entry))
                .distinct()
                .forEach(measured -> column(grid, measured));
        orientation(grid, source, entries);
        return grid.verdict(source).basis().table(table);
    }

    private static void column(Grid grid, Measured measured) {
        grid.number(measured.header(), measured.chosen());
        if (measured.ranged()) {
            grid.range(measured.range(), measured.chosen());
        }
    }

    /** Where guidance turns some of the ratios round, each says which way it goes. */
    static void orientation(Grid grid, Source source, List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> inverse(source, entry))) {
            grid.say(
                    "Ratio compares",
                    row -> row.stream().anyMatch(entry -> inverse(source, entry))
                            ? "Comparator to group"
                            : row.stream().anyMatch(Entry.measure(Measured.RATIO)) ? "Group to comparator" : "Nothing");
        }
    }

    private static boolean inverse(Source source, Entry entry) {
        return Entry.measure(Measured.RATIO).test(entry) && source.comparatorOnTop(entry.indicator());
    }

    static String stage(Entry entry) {
        String stage = entry.figure().stage();
        return stage.isEmpty() ? "All" : Words.sentence(stage);
    }

    /** Whether no row would hold two numbers of one kind. */
    private static boolean oneEach(List<Entry> entries, Function<Entry, Measured> kind) {
        Set<List<Object>> seen = new HashSet<>();
        return entries.stream()
                .allMatch(entry -> seen.add(List.of(
                        entry.indicator(),
                        entry.figure().characteristic(),
                        entry.figure().group(),
                        entry.figure().within(),
                        entry.figure().withinValue(),
                        entry.figure().stage(),
                        kind.apply(entry))));
    }
}
