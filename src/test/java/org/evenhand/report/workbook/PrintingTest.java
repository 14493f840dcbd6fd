package org.evenhand.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What comes out of a printer. */
final class PrintingTest {

    @Test
    void aTableIsAsWideAsThePageAndTheFirstPageAndAChartNoLongerThanOne() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet table = workbook.createSheet("Profile");
            XSSFSheet chart = workbook.createSheet("Chart_REP_01_sex");

            XSSFSheet summary = workbook.createSheet("Summary");

            Printing.table(table, 16);
            Printing.table(summary, 15);
            Printing.chart(chart);

            assertThat(table.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(table.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(chart.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }
}
