package org.evenhand.quality;

/**
 * Where something was noticed, as the user sees it.
 *
 * @param file the name of the file
 * @param sheet the name of the sheet; empty for a file without sheets
 * @param row the row, counted with the header; 0 for the file as a whole
 * @param column the column by its own heading; empty where no column is meant
 */
public record Place(String file, String sheet, int row, String column) {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, "", 0, "");
    }

    public Place sheet(String name) {
        return new Place(file, name, row, column);
    }

    public Place row(int number) {
        return new Place(file, sheet, number, column);
    }

    public Place column(String heading) {
        return new Place(file, sheet, row, heading);
    }

    /** The place with these words for its rows: {@code staff.xlsx, sheet 'Staff', row 118, column 'Ethnic Origin'}. */
    String words(String rows) {
        StringBuilder words = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            words.append(", sheet '").append(sheet).append('\'');
        }
        if (!rows.isEmpty()) {
            words.append(", ").append(rows);
        }
        if (!column.isEmpty()) {
            words.append(", column '").append(column).append('\'');
        }
        return words.toString();
    }
}
