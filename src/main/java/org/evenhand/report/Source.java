package org.evenhand.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.assessment.Assessment;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.Indicator;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** What a sheet maker may read: released figures, what was judged of them, and the words of the catalogue. */
record Source(Assessment assessment, Catalogue catalogue) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A date as a reader sees it: {@code 31 March 2026}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    Release.Facts facts() {
        return assessment.release().facts();
    }

    String snapshotDay() {
        return day(facts().snapshotDate());
    }

    /** The figures of some indicators, by characteristic and group; those of indicators that printed nothing at all are left out. */
    List<Entry> entries(String... indicators) {
        return inTurn(indicators).stream()
                .sorted(Comparator.comparingInt(entry -> Words.order(entry.figure())))
                .toList();
    }

    /** The figures of some indicators in the order in which they were released; those of lenses have a sheet of their own. */
    List<Entry> inTurn(String... indicators) {
        return Stream.of(indicators)
                .flatMap(this::released)
                .filter(entry -> !entry.figure().throughLens())
                .toList();
    }

    /** The figures of one lens, in the order of the catalogue. */
    List<Entry> through(String lens) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> released(indicator.id()))
                .filter(entry -> entry.figure().within().equals(lens))
                .toList();
    }

    /** The figures of an indicator as they were released; none where none is printed: the notes then say why. */
    private Stream<Entry> released(String id) {
        return assessment.release().table(id).stream()
                .filter(table -> table.figures().stream().anyMatch(Figure::published))
                .flatMap(table -> table.figures().stream())
                .map(figure -> new Entry(id, figure));
    }

    static List<Entry> where(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).toList();
    }

    /** The sentences of some indicators that have one. */
    List<String> findings(String... indicators) {
        return Stream.of(indicators)
                .filter(id -> !inTurn(id).isEmpty())
                .flatMap(id -> Stream.ofNullable(assessment.findings().get(id)))
                .distinct()
                .toList();
    }

    /** Where the figures of some indicators come from, as the last line above a table. */
    String source(String... indicators) {
        Set<String> released =
                Stream.of(indicators).filter(id -> !entries(id).isEmpty()).collect(Collectors.toSet());
        return Stream.of(indicators)
                .filter(released::contains)
                .map(id -> id + " " + title(id))
                .collect(Collectors.joining(", ", "Indicators: ", "."));
    }

    /** A sheet whose lines are what was found, what a reader must know, and where the figures come from. */
    Sheet sheet(String tab, String heading, List<String> lines, SheetTable table, String... indicators) {
        List<String> all = Stream.of(findings(indicators), lines, List.of(source(indicators)))
                .flatMap(List::stream)
                .toList();
        return new Sheet(tab, heading, all, table, List.of());
    }

    String title(String id) {
        return catalogue.indicator(id).map(Indicator::title).orElse(id);
    }

    /** Whether guidance puts the comparator on top of an indicator's ratio. */
    boolean comparatorOnTop(String id) {
        return catalogue.indicator(id).filter(Indicator::comparatorOnTop).isPresent();
    }

    String verdict(Entry entry) {
        return entry.figure().signal();
    }
}
