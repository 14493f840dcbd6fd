package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.evenhand.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String FILE = "workforce_snapshot.xlsx";

    @TempDir
    Path path;

    private Reading read(Consumer<XSSFSheet> change) throws IOException {
        return new Folder(path).with(FILE, Workbooks.of(change)).read();
    }

    private static Table<?> people(Reading reading) {
        return reading.snapshot()
                .orElseThrow(() -> new AssertionError(reading.findings().text()))
                .people();
    }

    @Test
    void readsTheSameAsFromCsv() throws IOException {
        Table<?> fromWorkbook = people(read(sheet -> {}));
        Path other = path.resolve("csv");
        Table<?> fromCsv = people(new Folder(other)
                .with(
                        "workforce_snapshot.csv",
                        "person_id,sex,ethnicity,service_start,hourly_pay",
                        "P1,F,White British,2020-01-31,18.00",
                        "P2,M,Indian,2021-02-28,20.00")
                .read());
        for (int row = 0; row < 2; row++) {
            for (String column : Arrays.asList("person_id", "sex", "ethnicity")) {
                assertThat(fromWorkbook.text(column).word(row))
                        .isEqualTo(fromCsv.text(column).word(row));
            }
            assertThat(fromWorkbook.date("service_start").date(row))
                    .isEqualTo(fromCsv.date("service_start").date(row));
            assertThat(fromWorkbook.amount("hourly_pay").amount(row))
                    .isEqualTo(fromCsv.amount("hourly_pay").amount(row));
        }
    }

    @Test
    void readsNumbersAndDaysAsExcelStoresThem() throws IOException {
        Reading reading = read(sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            Workbooks.row(sheet, 3, "", "F", "Indian", "", "");
            sheet.getRow(3).getCell(0).setCellValue(123);
            sheet.getRow(3).getCell(3).setCellValue(LocalDate.of(2025, 3, 31));
            sheet.getRow(3).getCell(3).setCellStyle(day);
            sheet.getRow(3).getCell(4).setCellValue(34.575);
        });
        Table<?> people = people(reading);
        assertThat(people.text("person_id").word(0)).isEqualTo("123");
        assertThat(people.date("service_start").date(0)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(people.amount("hourly_pay").amount(0)).isEqualByComparingTo("34.575");
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.xlsx, sheet 'Staff', row 4, column 'person_id': identifiers are stored as numbers, so"
                                + " leading zeros may be lost.");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Reading reading = read(sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            sheet.getRow(1).getCell(3).setCellValue(42093);
            sheet.getRow(1).getCell(3).setCellStyle(day);
        });
        assertThat(people(reading).date("service_start").date(0)).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.xlsx, sheet 'Staff': the workbook counts days from 1904, and its dates were read so.");
    }

    @Test
    void leavesTheFileAsItWas() throws IOException {
        byte[] content = Workbooks.of(sheet -> {});
        new Folder(path).with(FILE, content).read();
        assertThat(path.resolve(FILE)).hasBinaryContent(content);
    }
}
