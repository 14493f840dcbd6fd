package org.evenhand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Point;
import org.evenhand.report.ChartSpec.Series;
import org.evenhand.report.ChartSpec.Tone;

/** Figures as the bars of a chart: one category for each name that they give. */
final class Bars {

    /** More categories than this are a table, not a chart. */
    private static final int MOST = 6;

    private final List<Entry> entries;
    private final Function<Entry, String> name;

    Bars(List<Entry> entries, Function<Entry, String> name) {
        this.entries = entries;
        this.name = name;
    }

    /** The names, in the order of the figures. */
    List<String> categories() {
        return entries.stream().map(name).distinct().toList();
    }

    /** Whether there is something to compare, and not too much of it. */
    boolean readable() {
        int count = categories().size();
        return count >= 2
                && count <= MOST
                && entries.stream().anyMatch(entry -> entry.figure().published());
    }

    /** The chosen figures, one for each category. */
    Series series(String label, Tone tone, Predicate<Entry> which) {
        return new Series(
                label,
                tone,
                categories().stream().map(category -> point(category, which)).toList());
    }

    private Point point(String category, Predicate<Entry> which) {
        return first(entry -> which.test(entry) && name.apply(entry).equals(category))
                .map(entry -> Point.of(entry.figure()))
                .orElseGet(Point::none);
    }

    /** The group of a figure, as a bar's name. */
    static String group(Entry entry) {
        return entry.figure().groupLabel();
    }

    /** A published share in a sentence: {@code 8.9%}. */
    static String percent(Figure figure) {
        return Cell.of(figure).shown() + "%";
    }

    /** A base in a sentence: {@code ; 2,410 people told us}. */
    static String told(BigDecimal people) {
        return people(people) + " told us";
    }

    /** A base in a sentence: {@code ; 2,410 people}. */
    static String people(BigDecimal people) {
        return "; " + new Cell.Amount(people, Unit.PEOPLE).shown() + " people";
    }

    Optional<Entry> first(Predicate<Entry> which) {
        return entries.stream().filter(which).findFirst();
    }
}
