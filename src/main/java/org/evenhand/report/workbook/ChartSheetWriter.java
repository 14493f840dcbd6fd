package org.evenhand.report.workbook;

import java.awt.Dimension;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.ChartSpec;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Gives a chart a sheet of its own: its finding, where its figures are, and the picture with words for those who cannot see it. */
final class ChartSheetWriter {

    /** A column of this many letters of 12 points holds a picture of 900 pixels, and is no wider than a sheet of paper. */
    private static final int WIDE_ENOUGH = 102;

    private static final float ROW = 16;
    private static final double POINTS_OF_A_PIXEL = 0.75;

    private ChartSheetWriter() {}

    static void write(XSSFWorkbook workbook, Styles styles, ChartSpec chart, byte[] png) {
        XSSFSheet sheet = workbook.createSheet(chart.sheet());
        sheet.setColumnWidth(0, WIDE_ENOUGH * 256);
        int row = Heading.write(sheet, styles.wrappedTitle(), styles.line(), chart.title(), lines(chart)) + 1;
        int image = workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(), image);
        place(picture.getClientAnchor(), row, picture.getImageDimension());
        for (int below = row; below <= picture.getClientAnchor().getRow2(); below++) {
            sheet.createRow(below).setHeightInPoints(ROW);
        }
        describe(picture, chart);
        sheet.setActiveCell(CellAddress.A1);
        Printing.chart(sheet);
    }

    private static List<String> lines(ChartSpec chart) {
        return List.of(
                chart.subtitle() + ".", chart.foot(), "The figures are in the table on sheet " + chart.tab() + ".");
    }

    /** Half the picture's size, all of it within column A, so that no program can stretch it. */
    private static void place(XSSFClientAnchor anchor, int row, Dimension picture) {
        double points = picture.getHeight() / 2 * POINTS_OF_A_PIXEL;
        anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        anchor.setRow1(row);
        anchor.setRow2(row + (int) (points / ROW));
        anchor.setDy2(Units.toEMU(points % ROW));
        anchor.setDx2(Units.pixelToEMU((int) (picture.getWidth() / 2)));
    }

    private static void describe(XSSFPicture picture, ChartSpec chart) {
        CTNonVisualDrawingProps properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(chart.name());
        properties.setDescr(chart.alternative());
    }
}
