package org.evenhand.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands at the top of a sheet, all in column A. */
final class Heading {

    /** Letters that a reader's screen holds beside each other. */
    private static final int LINE = 110;

    private Heading() {}

    /** Writes title and lines, and says which row comes next. */
    static int write(XSSFSheet sheet, Styles styles, String title, List<String> lines) {
        int row = 0;
        row = write(sheet, row, title, styles.title());
        for (String line : lines) {
            for (String part : Sentences.broken(line, LINE)) {
                row = write(sheet, row, part, styles.line());
            }
        }
        return row;
    }

    private static int write(XSSFSheet sheet, int row, String text, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return row + 1;
    }
}
