package org.evenhand.report.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Paper: A4, lying, as wide as the sheet. */
final class Printing {

    private Printing() {}

    /** A table, on as many pages as it is long. */
    static void table(XSSFSheet sheet) {
        set(sheet, 0);
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
