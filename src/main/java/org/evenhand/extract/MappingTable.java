package org.evenhand.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the table of one sheet of a mapping workbook, and reads its lines. */
final class MappingTable {

    private final String sheet;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line of the table.
     *
     * @param number the row as a spreadsheet shows it
     * @param cells what stands in it, by the heading of its column
     */
    record Line(String sheet, int number, Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The place of a mistake in this line. */
        String place(String column) {
            return Mapping.FILE_NAME + ", sheet '" + sheet + "', row " + number + ", column '" + column + "': ";
        }
    }

    private MappingTable(String sheet) {
        this.sheet = sheet;
    }

    /** The lines of a sheet; none, with a mistake, where it has not the columns that are looked for. */
    static List<Line> read(Path workbook, String sheet, List<String> columns, List<String> mistakes) {
        List<Row> rows = new ArrayList<>();
        new WorkbookSource(workbook, Optional.of(sheet)).read(rows::add);
        MappingTable table = new MappingTable(sheet);
        Optional<Row> headings =
                rows.stream().filter(row -> texts(row).containsAll(columns)).findFirst();
        if (headings.isEmpty()) {
            mistakes.add(Mapping.FILE_NAME + ", sheet '" + sheet + "': no row holds the headings "
                    + String.join(", ", columns) + ".\nTo mend it, write them again above the answers, or remove "
                    + Mapping.FILE_NAME + " and make a new one with the command 'plan'.");
        }
        headings.ifPresent(header -> rows.stream()
                .filter(row -> row.number() > header.number() && !row.blank())
                .forEach(row -> table.add(row, texts(header))));
        return table.lines;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    private void add(Row row, List<String> headings) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            cells.put(headings.get(at), row.cell(at).text().strip());
        }
        lines.add(new Line(sheet, row.number(), cells));
    }
}
