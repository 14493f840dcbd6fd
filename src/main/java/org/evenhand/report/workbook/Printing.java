package org.evenhand.report.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Paper: A4, lying, as wide as the sheet. */
final class Printing {

    /** As many rows as the first page has at most. */
    private static final int SHORT = 15;

    private Printing() {}

    /** A table, on as many pages as it is long; a short one on one. */
    static void table(XSSFSheet sheet, int rows) {
        set(sheet, rows <= SHORT ? 1 : 0);
    }

    /** A chart, with what is said of it, on one page. */
    static void chart(XSSFSheet sheet) {
        set(sheet, 1);
    }

    private static void set(XSSFSheet sheet, int pagesHigh) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pagesHigh);
    }
}
