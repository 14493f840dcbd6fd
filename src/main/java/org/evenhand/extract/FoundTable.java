package org.evenhand.extract;

import java.util.List;
import java.util.Optional;

/**
 * A table that lies in a folder, before anybody said what it is.
 *
 * @param file the name of the file
 * @param sheet the sheet of a workbook; empty for a file without sheets
 * @param layout how a CSV file is laid out
 * @param columns its columns, from left to right
 * @param rows how many rows stand below the headings, without totals
 * @param unreadable why it cannot be read; empty where it can
 */
record FoundTable(
        String file, String sheet, Optional<Layout> layout, List<FoundColumn> columns, int rows, String unreadable) {

    static FoundTable unreadable(String file, String sheet, Unreadable why) {
        return new FoundTable(file, sheet, Optional.empty(), List.of(), 0, why.message() + " " + why.advice());
    }

    List<String> headings() {
        return columns.stream().map(FoundColumn::heading).toList();
    }

    /** The place only: what is in a table is never printed. */
    @Override
    public String toString() {
        return file + (sheet.isEmpty() ? "" : ", sheet '" + sheet + "'");
    }
}
