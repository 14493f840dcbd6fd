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

    /** Letters of a sentence are narrower than the figures that a spreadsheet counts in; bold ones a little less so. */
    private static final double PLAIN = 0.92;

    private static final double BOLD = 1.02;

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
        int fitting = longest < NARROW ? NARROW : WORDS;
        return column.wide() && longest > WORDS ? SENTENCES : fitting;
    }

    void apply(XSSFSheet sheet) {
        for (int at = 0; at < letters.size(); at++) {
            sheet.setColumnWidth(at, letters.get(at) * 256);
        }
    }

    /** The height of a row with these cells. */
    float height(List<Cell> cells) {
        return height(cells.stream().map(Cell::shown).toList(), PLAIN);
    }

    /** The height of the header row. */
    float headerHeight(List<Column> columns) {
        return height(columns.stream().map(Column::header).toList(), BOLD);
    }

    private float height(List<String> texts, double letter) {
        int lines = 1;
        for (int at = 0; at < texts.size(); at++) {
            int fits = (int) ((letters.get(at) - 1) / letter);
            lines = Math.max(lines, Sentences.broken(texts.get(at), fits).size());
        }
        return lines * LINE_HEIGHT;
    }
}
