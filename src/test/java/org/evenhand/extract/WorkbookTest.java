package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String FILE = "workforce_snapshot.xlsx";

    @TempDir
    Path path;

    private Reading read(Consumer<XSSFSheet> change) throws IOException {
        return new Folder(path).with(FILE, workbook(change)).read();
    }

    private static byte[] workbook(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Staff");
            row(sheet, 0, "person_id", "sex", "ethnicity", "service_start", "hourly_pay");
            row(sheet, 1, "P1", "F", "White British", "2020-01-31", "18.00");
            row(sheet, 2, "P2", "M", "Indian", "2021-02-28", "20.00");
            change.accept(sheet);
            return bytes(workbook);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void row(XSSFSheet sheet, int index, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (sheet.getRow(index) == null) {
                sheet.createRow(index);
            }
            sheet.getRow(index).createCell(i).setCellValue(texts[i]);
        }
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
            row(sheet, 3, "", "F", "Indian", "", "");
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
    void readsWhatAFormulaLastSaidAndRejectsErrors() throws IOException {
        Reading reading = read(sheet -> {
            sheet.getRow(1).getCell(4).setCellFormula("9*2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row(sheet, 3, "P3", "F", "Indian", "", "");
            sheet.getRow(3).getCell(4).setCellErrorValue((byte) 0x17);
        });
        assertThat(people(reading).amount("hourly_pay").amount(0)).isEqualByComparingTo("18");
        assertThat(reading.findings().text()).isEqualTo("""
                        workforce_snapshot.xlsx, sheet 'Staff', row 4, column 'hourly_pay': an error value of Excel, such as #REF!. The row was left out.
                        To mend it, correct the formula in the source.
                        workforce_snapshot.xlsx, sheet 'Staff', row 2, column 'hourly_pay': cells with a formula: the value that it last had was read.""");
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
    void namesTheSheetsThatItDidNotRead() throws IOException {
        Reading reading = read(sheet -> {
            sheet.getWorkbook().createSheet("Notes");
            sheet.getWorkbook().createSheet("Old");
            sheet.getWorkbook().setSheetHidden(2, true);
        });
        assertThat(people(reading).size()).isEqualTo(2);
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.xlsx, sheet 'Staff': only sheet 'Staff' was read. Not read: 'Notes', 'Old' (hidden).");
    }

    @Test
    void stopsAtHiddenRowsAndMergedCells() throws IOException {
        assertThat(read(sheet -> {
                            sheet.getRow(2).setZeroHeight(true);
                            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
                        })
                        .findings()
                        .text())
                .isEqualTo("""
                        workforce_snapshot.xlsx, sheet 'Staff': the sheet has hidden or filtered rows or columns, and nobody can say whether they are meant to be read.
                        To mend it, show or delete them, and remove any filter.
                        workforce_snapshot.xlsx, sheet 'Staff': cells are merged among the headings or the rows, and nobody can say which row they belong to.
                        To mend it, export the file without merged cells.""");
    }

    private String stopped(String file, byte[] content) throws IOException {
        Reading reading = new Folder(path).with(file, content).read();
        assertThat(reading.snapshot()).isEmpty();
        assertThat(reading.findings().list()).hasSize(1);
        return reading.findings().list().get(0).code();
    }

    @Test
    void refusesAWorkbookThatIsCutShort() throws IOException {
        byte[] whole = workbook(sheet -> {});
        assertThat(stopped(FILE, Arrays.copyOf(whole, whole.length / 2))).isEqualTo("E-ZIP");
    }

    @Test
    void refusesAWorkbookUnderAnotherName() throws IOException {
        assertThat(stopped("workforce_snapshot.csv", workbook(sheet -> {}))).isEqualTo("E-FORMAT-MISMATCH");
    }

    @Test
    void refusesTextUnderTheNameOfAWorkbook() throws IOException {
        assertThat(stopped(FILE, "person_id,sex\nP1,F\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("E-FORMAT-MISMATCH");
    }

    @Test
    void refusesAPassword() throws Exception {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(path.toFile()));
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (java.io.OutputStream out = encryptor.getDataStream(files)) {
                out.write(workbook(sheet -> {}));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertThat(stopped(FILE, bytes.toByteArray())).isEqualTo("E-ENCRYPTED");
        }
    }

    private byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesPartsThatHaveNoPlaceInAnExtract() throws IOException {
        assertThat(stopped(FILE, zip("xl/vbaProject.bin", "x"))).isEqualTo("E-MACRO");
        assertThat(stopped(FILE, zip("xl/externalLinks/externalLink1.xml", "x")))
                .isEqualTo("E-XLSX-PART");
        assertThat(stopped(FILE, zip("xl/connections.xml", "x"))).isEqualTo("E-XLSX-PART");
        assertThat(stopped(FILE, zip("../up.xml", "x"))).isEqualTo("E-ZIP");
        assertThat(stopped(FILE, zip("xl/a.xml", " ".repeat(20 << 20)))).isEqualTo("E-LIMIT-INFLATE");
        assertThat(stopped(FILE, zip("xl/a.xml", "x"))).isEqualTo("E-XLSX");
    }

    @Test
    void refusesEntitiesAndTooManyParts() throws IOException {
        byte[] whole = workbook(sheet -> {});
        assertThat(stopped(
                        FILE,
                        withPart(
                                whole,
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>")))
                .isEqualTo("E-XML");
        String[] many = new String[2 * 1100];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "p" + i;
            many[i + 1] = "";
        }
        assertThat(stopped(FILE, zip(many))).isEqualTo("E-LIMIT-INFLATE");
    }

    @Test
    void refusesASharedTextThatIsNotThere() throws IOException {
        byte[] whole = workbook(sheet -> {});
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>";
        assertThat(stopped(FILE, withPart(whole, "xl/worksheets/sheet1.xml", sheet)))
                .isEqualTo("E-XLSX");
        assertThat(stopped(FILE, withPart(whole, "xl/worksheets/sheet1.xml", sheet.replace("99999", "-1"))))
                .isEqualTo("E-XLSX");
    }

    private static byte[] withPart(byte[] workbook, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void leavesTheFileAsItWas() throws IOException {
        byte[] content = workbook(sheet -> {});
        new Folder(path).with(FILE, content).read();
        assertThat(path.resolve(FILE)).hasBinaryContent(content);
    }
}
