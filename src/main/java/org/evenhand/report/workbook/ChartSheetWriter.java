package org.evenhand.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.ChartSpec;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Gives a chart a sheet of its own: its finding, where its figures are, and the picture with words for those who cannot see it. */
final class ChartSheetWriter {

    private ChartSheetWriter() {}

    static void write(XSSFWorkbook workbook, Styles styles, ChartSpec chart, byte[] png) {
        XSSFSheet sheet = workbook.createSheet(chart.sheet());
        sheet.setColumnWidth(0, 32 * 256);
        int row = Heading.write(sheet, styles, chart.title(), lines(chart));
        XSSFPicture picture = sheet.createDrawingPatriarch()
                .createPicture(anchor(row + 1), workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG));
        picture.resize(0.5);
        describe(picture, chart);
        sheet.setActiveCell(CellAddress.A1);
        Printing.set(sheet);
    }

    private static List<String> lines(ChartSpec chart) {
        return List.of(
                chart.subtitle() + ".", chart.source(), "The figures are in the table on sheet " + chart.tab() + ".");
    }

    private static XSSFClientAnchor anchor(int row) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, 1, row + 1);
        anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
        return anchor;
    }

    private static void describe(XSSFPicture picture, ChartSpec chart) {
        CTNonVisualDrawingProps properties = picture.getCTPicture().getNvPicPr().getCNvPr();
        properties.setName(chart.name());
        properties.setDescr(chart.alternative());
    }
}
