package org.evenhand.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;
import org.evenhand.report.SheetTable.Column;

/** What could not be reported, why, and the extract that would give it. */
final class MissingSheet {

    private MissingSheet() {}

    static Optional<Sheet> of(Source source) {
        List<List<Cell>> rows = source.assessment().release().tables().stream()
                .flatMap(table -> rows(source, table))
                .distinct()
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = new SheetTable("Not_available", COLUMNS, rows);
        return Optional.of(new Sheet("Not_available", "What could not be reported", List.of(), table, List.of()));
    }

    private static final List<Column> COLUMNS = List.of(
            Column.words("Indicator"),
            Column.words("What it would say"),
            Column.words("Characteristic"),
            Column.sentences("Why not, and the extract that would give it"));

    private static Stream<List<Cell>> rows(Source source, ReleasedTable table) {
        return table.figures().stream().filter(Missing::is).map(figure -> row(source, table.indicator(), figure));
    }

    private static List<Cell> row(Source source, String indicator, Figure figure) {
        return Stream.of(indicator, source.title(indicator), Words.characteristic(figure), figure.reason())
                .<Cell>map(Cell.Words::new)
                .toList();
    }
}
