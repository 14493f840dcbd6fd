package org.evenhand.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What comes out of a printer. */
final class PrintingTest {

    @Test
    void aTableIsAsWideAsThePageAndAChartIsNoLongerThanOne() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet table = workbook.createSheet("Profile");
            XSSFSheet chart = workbook.createSheet("Chart_REP_01_sex");

            Printing.table(table);
            Printing.chart(chart);

            assertThat(table.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(table.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(chart.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        }
    }
}
