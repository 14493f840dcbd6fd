package org.evenhand.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.report.SheetTable.Column;

/**
 * Lays released figures out as one tidy table: words that name a row on the left, one column for each thing measured on the right.
 *
 * <p>Figures with the same words are one row. A column that no figure fills is left out; a place that no figure fills is marked as not
 * applicable.
 */
final class Grid {

    /** More names than this are not listed. */
    private static final int FEW = 2;

    private static final Set<String> EVERYTHING = Set.of("Everybody", "All", Parts.WHOLE);

    private final List<Entry> entries;
    private final List<Column> keys = new ArrayList<>();
    private final List<Function<Entry, String>> words = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<List<Entry>, Cell>> cells = new ArrayList<>();
    private final Map<String, Predicate<Entry>> numbers = new LinkedHashMap<>();

    private Grid(List<Entry> entries) {
        this.entries = entries;
    }

    static Grid of(List<Entry> entries) {
        return new Grid(entries);
    }

    /** A column of words that, with the others, names a row; but for the first, left out where it names no more than everything. */
    Grid key(String header, Function<Entry, String> word) {
        keys.add(Column.words(header));
        words.add(word);
        return this;
    }

    /** Columns for the characteristic and the group. */
    Grid groups() {
        return key("Characteristic", entry -> Words.characteristic(entry.figure()))
                .key("Group", entry -> Words.group(entry.figure()));
    }

    /** A column of numbers: the value of the row's figure that is chosen. */
    Grid number(String header, Predicate<Entry> which) {
        numbers.merge(name(header), which, Predicate::or);
        return column(header, which, figure -> Cell.of(figure));
    }

    /** A heading without its unit: {@code Pay gap}. */
    private static String name(String header) {
        return header.replaceFirst(", [^,]*$", "");
    }

    /** Two columns: the ends of the range that the truth may lie in. */
    Grid range(String of, Predicate<Entry> which) {
        Predicate<Entry> ranged = which.and(entry -> entry.figure().lower().isPresent());
        return column(of + ", likely range from", ranged, figure -> limit(figure, figure.lower()))
                .column(of + ", likely range to", ranged, figure -> limit(figure, figure.upper()));
    }

    /** The released number of people that a figure is counted among. */
    Grid base(String header, Predicate<Entry> which) {
        Predicate<Entry> based = which.and(entry -> entry.figure().denominator().isPresent());
        return column(header, based, figure -> count(figure.denominator().orElseThrow()));
    }

    private Grid column(String header, Predicate<Entry> which, Function<Figure, Cell> cell) {
        if (entries.stream().anyMatch(which)) {
            columns.add(Column.numbers(header));
            cells.add(row -> row.stream()
                    .filter(which)
                    .findFirst()
                    .map(entry -> cell.apply(entry.figure()))
                    .orElseGet(() -> new Cell.Mark(Status.Z)));
        }
        return this;
    }

    private static Cell count(BigDecimal people) {
        return new Cell.Amount(people, Unit.PEOPLE);
    }

    private static Cell limit(Figure figure, Optional<BigDecimal> end) {
        return end.<Cell>map(value -> new Cell.Amount(value, figure.unit())).orElseGet(() -> new Cell.Mark(Status.Z));
    }

    /** A column of words about a row's figures. */
    Grid say(String header, Function<List<Entry>, String> word) {
        columns.add(Column.words(header));
        cells.add(row -> new Cell.Words(word.apply(row)));
        return this;
    }

    /** The verdict on a row, where any row has one. */
    Grid verdict(Source source) {
        if (entries.stream().allMatch(entry -> source.verdict(entry).isEmpty())) {
            return this;
        }
        return say("Verdict", row -> row.stream()
                .map(source::verdict)
                .filter(verdict -> !verdict.isEmpty())
                .findFirst()
                .map(Words::sentence)
                .orElse("None given"));
    }

    /** Whether a row is exact or rounded, number by number where they differ, or why it is not shown. */
    Grid basis() {
        columns.add(Column.sentences("Basis, or why not shown"));
        cells.add(row -> new Cell.Words((bases(row) + " " + reasons(row)).strip()));
        return this;
    }

    private static String reasons(List<Entry> row) {
        return row.stream()
                .map(entry -> entry.figure().reason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String bases(List<Entry> row) {
        Map<Basis, List<String>> printed = new EnumMap<>(Basis.class);
        numbers.forEach((name, which) -> row.stream()
                .filter(which)
                .map(Entry::figure)
                .filter(Figure::published)
                .findFirst()
                .ifPresent(figure -> printed.computeIfAbsent(figure.basis(), any -> new ArrayList<>())
                        .add(name)));
        return printed.size() > 1 ? eachBasis(printed) : oneBasis(row);
    }

    /** Where most of a row has one basis, only the others are named. */
    private static String eachBasis(Map<Basis, List<String>> printed) {
        Basis most = printed.keySet().stream()
                .max(Comparator.comparingInt(
                        basis -> printed.getOrDefault(basis, List.of()).size()))
                .orElseThrow();
        boolean many = printed.getOrDefault(most, List.of()).size() > FEW;
        String others = printed.entrySet().stream()
                .filter(each -> !many || each.getKey() != most)
                .map(each -> named(each.getKey(), each.getValue(), many))
                .collect(Collectors.joining(many ? "; " : " "));
        return many ? Words.sentence(most.code()) + ", but " + others + "." : others;
    }

    private static String named(Basis basis, List<String> names, boolean within) {
        String named = basis.code() + ": " + String.join(", ", names);
        return within ? named : Words.sentence(named) + ".";
    }

    private static String oneBasis(List<Entry> row) {
        return row.stream()
                .map(Entry::figure)
                .filter(Figure::published)
                .map(Figure::basis)
                .reduce(Basis::and)
                .map(basis -> Words.sentence(basis.code()) + ".")
                .orElse("");
    }

    /** The table. */
    SheetTable table(String name) {
        leaveOutKeysThatSayNothing();
        Map<List<String>, List<Entry>> rows = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<String> key = words.stream().map(word -> word.apply(entry)).toList();
            rows.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
        }
        List<Column> all = new ArrayList<>(keys);
        all.addAll(columns);
        return new SheetTable(
                name,
                all,
                rows.entrySet().stream()
                        .map(row -> row(row.getKey(), row.getValue()))
                        .toList());
    }

    private void leaveOutKeysThatSayNothing() {
        for (int at = keys.size() - 1; at > 0; at--) {
            Function<Entry, String> word = words.get(at);
            if (entries.stream().allMatch(entry -> EVERYTHING.contains(word.apply(entry)))) {
                keys.remove(at);
                words.remove(at);
            }
        }
    }

    private List<Cell> row(List<String> key, List<Entry> row) {
        List<Cell> all = new ArrayList<>();
        key.forEach(word -> all.add(new Cell.Words(word)));
        cells.forEach(cell -> all.add(cell.apply(row)));
        return all;
    }
}
