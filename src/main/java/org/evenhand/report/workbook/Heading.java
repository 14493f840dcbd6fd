package org.evenhand.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands at the top of a sheet, all in column A. */
final class Heading {

    /** Letters that a reader's screen holds beside each other. */
    private static final int LINE = 110;

    /** Letters of a title that a chart's column holds beside each other. */
    private static final int TITLE = 80;

    private static final float LEADING = 1.4f;

    private Heading() {}

    /** Writes title and lines, and says which row comes next. */
    static int write(XSSFSheet sheet, XSSFCellStyle title, XSSFCellStyle line, String heading, List<String> lines) {
        int row = 0;
        row = write(sheet, row, heading, title);
        for (String sentence : lines) {
            for (String part : Sentences.broken(sentence, LINE)) {
                row = write(sheet, row, part, line);
            }
        }
        return row;
    }

    private static float high(String text, XSSFCellStyle style) {
        int rows = style.getWrapText() ? Sentences.broken(text, TITLE).size() : 1;
        return rows * style.getFont().getFontHeightInPoints() * LEADING;
    }

    private static int write(XSSFSheet sheet, int row, String text, XSSFCellStyle style) {
        XSSFRow to = sheet.createRow(row);
        to.setHeightInPoints(high(text, style));
        XSSFCell cell = to.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return row + 1;
    }
}
