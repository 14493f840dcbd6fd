package org.evenhand.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        List<Entry> entries = source.inTurn(ids);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                source.sheet(tab, heading, lines, table(source, entries), ids).with(charts.apply(source)));
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
        if (needsComparator(source, entries)) {
            grid.key("Compared with", entry -> Words.comparator(entry.figure()));
        }
        for (Measured measured : measured(source, entries)) {
            grid.number(measured.header(), measured.chosen(source));
            if (measured.ranged()) {
                grid.range(measured.of(), measured.chosen(source));
            }
        }
        return grid.verdict(source).basis().table(table);
    }

    private static String stage(Entry entry) {
        String stage = entry.figure().stage();
        return stage.isEmpty() ? "All" : Words.sentence(stage);
    }

    /** Two numbers of one kind about the same people are two comparisons. */
    private static boolean needsComparator(Source source, List<Entry> entries) {
        Set<List<Object>> seen = new LinkedHashSet<>();
        return !entries.stream()
                .allMatch(entry -> seen.add(List.of(
                        entry.indicator(),
                        entry.figure().characteristic(),
                        entry.figure().group(),
                        entry.figure().within(),
                        entry.figure().withinValue(),
                        entry.figure().stage(),
                        Measured.of(source, entry))));
    }

    private static List<Measured> measured(Source source, List<Entry> entries) {
        return new ArrayList<>(new LinkedHashSet<>(
                entries.stream().map(entry -> Measured.of(source, entry)).toList()));
    }
}
