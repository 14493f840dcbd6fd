package org.evenhand.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.BoardPack;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.Sheet;

/**
 * Writes {@code board-pack.xlsx} as the accessibility checklist of the Government Analysis Function asks.
 *
 * @see <a href="https://analysisfunction.civilservice.gov.uk/policy-store/making-spreadsheets-accessible-a-brief-checklist-of-the-basics/">
 *     Making spreadsheets accessible</a>
 */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * Writes the pack; the same pack gives the same bytes.
     *
     * @param pngByChart the picture of each chart, by its name
     */
    public static void write(BoardPack pack, Map<String, byte[]> pngByChart, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Properties.set(workbook, pack);
            Styles styles = new Styles(workbook);
            for (Sheet sheet : pack.sheets()) {
                new SheetWriter(workbook, styles).write(sheet);
                for (ChartSpec chart : sheet.charts()) {
                    ChartSheetWriter.write(workbook, styles, chart, picture(pngByChart, chart));
                }
            }
            Files.write(file, finished(workbook));
        }
    }

    private static byte[] picture(Map<String, byte[]> pngByChart, ChartSpec chart) {
        byte[] png = pngByChart.get(chart.name());
        if (png == null) {
            throw new IllegalArgumentException("no picture was drawn of chart " + chart.name());
        }
        return png;
    }

    /** The bytes of a workbook that opens on its first sheet; the same sheets give the same bytes. */
    static byte[] finished(XSSFWorkbook workbook) throws IOException {
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return SameBytes.of(out.toByteArray());
    }
}
