package org.evenhand.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.evenhand.report.Cell;
import org.evenhand.report.SheetTable;
import org.evenhand.report.SheetTable.Column;

/** How wide columns are, in letters, and how high a row must be so that nothing is cut off. */
final class Widths {

    private static final int NUMBERS = 16;
    private static final int NARROW = 16;
    private static final int WORDS = 32;
    private static final int SENTENCES = 64;
    private static final float LINE_HEIGHT = 16;

    /** Twelve points are wider than the letters that a spreadsheet counts in. */
    private static final double LETTER = 1.12;

    private final List<Integer> letters;

    private Widths(List<Integer> letters) {
        this.letters = letters;
    }

    static Widths of(SheetTable table) {
        List<Integer> letters = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            letters.add(of(table, at));
        }
        return new Widths(letters);
    }

    private static int of(SheetTable table, int at) {
        Column column = table.columns().get(at);
        if (column.numeric()) {
            return NUMBERS;
        }
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(at).shown().length())
                .max()
                .orElse(0);
        int fitting = longest * LETTER <= NARROW ? NARROW : WORDS;
        return column.wide() && longest * LETTER > WORDS ? SENTENCES : fitting;
    }

    void apply(XSSFSheet sheet) {
        for (int at = 0; at < letters.size(); at++) {
            sheet.setColumnWidth(at, letters.get(at) * 256);
        }
    }

    /** The height of a row with these cells. */
    float height(List<Cell> cells) {
        int lines = 1;
        for (int at = 0; at < cells.size(); at++) {
            int fits = (int) (letters.get(at) / LETTER);
            lines = Math.max(
                    lines, Sentences.broken(cells.get(at).shown(), fits).size());
        }
        return lines * LINE_HEIGHT;
    }
}
