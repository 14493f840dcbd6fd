package org.evenhand.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.catalogue.Indicator;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.report.SheetTable.Column;

/** What could not be reported, and the extract that would give it; then what every mark, word and indicator means, and where it comes from. */
final class NotesSheet {

    private NotesSheet() {}

    static Sheet of(Source source) {
        List<List<Cell>> rows = new ArrayList<>(missing(source));
        Stream.of(Status.values())
                .filter(status -> status != Status.PUBLISHED)
                .forEach(status ->
                        rows.add(row(status.mark(), "Mark", Marks.meaning(status), "Government Analysis Function")));
        Glossary.WORDS.forEach((word, meaning) -> rows.add(row(word, "Word", meaning, "Glossary")));
        source.catalogue().indicators().forEach(indicator -> rows.add(row(source, indicator)));
        SheetTable table = new SheetTable("Notes_and_definitions", COLUMNS, rows);
        return new Sheet(
                "Notes",
                "What could not be reported, and what the marks, words and indicators mean",
                List.of(edition(source)),
                table,
                List.of());
    }

    private static final List<Column> COLUMNS = List.of(
            Column.words("Name"),
            Column.words("Kind"),
            Column.sentences("Meaning"),
            Column.sentences("Where it comes from"));

    /** One row for each thing that is wanting, however many indicators it stops. */
    private static List<List<Cell>> missing(Source source) {
        Map<List<String>, Set<String>> stopped = new LinkedHashMap<>();
        source.assessment().release().tables().forEach(table -> missing(table)
                .forEach(figure -> stopped.computeIfAbsent(
                                List.of(figure.reason(), Words.characteristic(figure)), any -> new LinkedHashSet<>())
                        .add(table.indicator())));
        return stopped.entrySet().stream()
                .map(each -> row(
                        String.join(", ", each.getValue()),
                        "Not reported",
                        each.getKey().get(0),
                        each.getKey().get(1)))
                .toList();
    }

    /** An indicator that printed nothing at all may have no other sheet to say why. */
    private static Stream<Figure> missing(ReleasedTable table) {
        boolean nothing = table.figures().stream().noneMatch(Figure::published);
        return table.figures().stream().filter(figure -> nothing || Missing.is(figure));
    }

    private static String edition(Source source) {
        return "Areas are those of " + source.catalogue().edition().title() + ".";
    }

    private static List<Cell> row(Source source, Indicator indicator) {
        String meaning = indicator.question() + " " + Words.sentence(indicator.formula()) + ".";
        String kind = "Indicator, definition " + indicator.definitionVersion() + ", area "
                + source.catalogue().areaOf(indicator);
        return row(indicator.id() + " " + indicator.title(), kind, meaning, indicator.source());
    }

    private static List<Cell> row(String... words) {
        return Stream.of(words).<Cell>map(Cell.Words::new).toList();
    }
}
