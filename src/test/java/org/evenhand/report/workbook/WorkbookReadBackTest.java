package org.evenhand.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.BoardPack;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.Packs;
import org.evenhand.report.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the workbook again, and holds it against the checklist of the Government Analysis Function, point by point. */
final class WorkbookReadBackTest {

    private static final BoardPack PACK = Packs.full();
    private static final Set<String> SHORTHAND = Set.of("[c]", "[u]", "[x]", "[z]", "[low]");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static XSSFWorkbook workbook;

    @SuppressWarnings("NullAway.Init")
    private static Path file;

    @BeforeAll
    static void readAgain() throws IOException {
        file = Packs.workbook(PACK, directory);
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void holdsTheNumbersOfThePackAsNumbers() {
        for (Sheet sheet : PACK.sheets()) {
            XSSFTable table = table(sheet);
            for (int row = 0; row < sheet.table().rows().size(); row++) {
                for (int at = 0; at < sheet.table().columns().size(); at++) {
                    org.evenhand.report.Cell expected =
                            sheet.table().rows().get(row).get(at);
                    Cell cell = table.getXSSFSheet()
                            .getRow(table.getStartRowIndex() + 1 + row)
                            .getCell(at);
                    if (expected instanceof org.evenhand.report.Cell.Amount amount) {
                        assertThat(cell.getNumericCellValue())
                                .isEqualTo(amount.value().doubleValue());
                    } else {
                        assertThat(cell.getStringCellValue()).isEqualTo(expected.shown());
                    }
                }
            }
        }
    }

    /** T1, T2, S6. */
    @Test
    void marksUpOneTableASheetWithANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        for (Sheet sheet : PACK.sheets()) {
            assertThat(sheet(sheet).getTables()).hasSize(1);
            assertThat(table(sheet).getName()).isEqualTo(sheet.table().name()).doesNotMatch("Table\\d*");
            assertThat(names.add(table(sheet).getName())).isTrue();
        }
    }

    /** T3, T4, T9. */
    @Test
    void mergesNothingAndLeavesNothingEmpty() {
        each(sheet -> assertThat(sheet.getMergedRegions()).isEmpty());
        for (Sheet sheet : PACK.sheets()) {
            XSSFTable table = table(sheet);
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                for (int at = 0; at <= table.getEndColIndex(); at++) {
                    assertThat(text(sheet(sheet).getRow(row).getCell(at))).isNotBlank();
                }
            }
        }
    }

    /** T5. */
    @Test
    void hasOneHeaderRowWithUniqueWords() {
        for (Sheet sheet : PACK.sheets()) {
            XSSFTable table = table(sheet);
            List<String> headers = new ArrayList<>();
            table.getCTTable().getTableColumns().getTableColumnList().forEach(column -> headers.add(column.getName()));
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            assertThat(headers).doesNotHaveDuplicates();
            for (int at = 0; at < headers.size(); at++) {
                assertThat(text(sheet(sheet).getRow(table.getStartRowIndex()).getCell(at)))
                        .isEqualTo(headers.get(at));
            }
        }
    }

    /** T6, T11. */
    @Test
    void wrapsWordsInColumnsOfSensibleWidth() {
        for (Sheet sheet : PACK.sheets()) {
            XSSFTable table = table(sheet);
            for (int at = 0; at <= table.getEndColIndex(); at++) {
                assertThat(sheet(sheet).getColumnWidth(at) / 256).isIn(16, 32, 64);
                if (!sheet.table().columns().get(at).numeric()) {
                    assertThat(sheet(sheet)
                                    .getRow(table.getEndRowIndex())
                                    .getCell(at)
                                    .getCellStyle()
                                    .getWrapText())
                            .isTrue();
                }
            }
        }
    }

    /** T7, T8, T10. */
    @Test
    void filtersFreezesAndHidesNothing() {
        PACK.sheets().forEach(sheet -> assertThat(table(sheet).getCTTable().isSetAutoFilter())
                .isFalse());
        each(sheet -> {
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
            sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
        });
        PACK.sheets().forEach(sheet -> {
            for (int at = 0; at < sheet.table().columns().size(); at++) {
                assertThat(sheet(sheet).isColumnHidden(at)).isFalse();
            }
        });
    }

    /** T12, T13. */
    @Test
    void alignsNumbersRightAndHoldsNothingElseInTheirColumns() {
        for (Sheet sheet : PACK.sheets()) {
            body(sheet, (numeric, cell) -> {
                HorizontalAlignment side = cell.getCellStyle().getAlignment();
                assertThat(side).isEqualTo(numeric ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                if (numeric && cell.getCellType() == CellType.NUMERIC) {
                    assertThat(cell.getCellStyle().getDataFormatString()).startsWith("#,##0");
                } else if (numeric) {
                    assertThat(cell.getStringCellValue()).isIn(SHORTHAND);
                }
            });
        }
    }

    /** F3, F7, F8. */
    @Test
    void usesOneTypefaceOfTwelvePointsWithoutFillsOrBorders() {
        each(sheet -> cells(sheet, cell -> {
            assertThat(cell.getCellStyle().getFont().getFontName()).isEqualTo("Arial");
            assertThat(cell.getCellStyle().getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
            assertThat(cell.getCellStyle().getFont().getItalic()).isFalse();
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.NONE);
        }));
    }

    /** F4, F6. */
    @Test
    void beginsEachSheetWithATitleOfHeadingStyle() {
        each(sheet -> {
            XSSFCell title = sheet.getRow(0).getCell(0);
            assertThat(title.getStringCellValue()).isNotBlank();
            assertThat(title.getCellStyle().getCoreXf().getXfId()).isEqualTo(1);
            assertThat(sheet.getHeader().getCenter()).isEmpty();
        });
        assertThat(part("xl/styles.xml")).contains("<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>");
    }

    /** S1. */
    @Test
    void namesEachTabShortlyInLettersFiguresAndUnderscores() {
        each(sheet -> assertThat(sheet.getSheetName()).matches("[A-Za-z][A-Za-z0-9_]{0,30}"));
    }

    /** S2, S3, S4, S5. */
    @Test
    void keepsWordsInColumnAAndEndsWithTheTable() {
        for (Sheet sheet : PACK.sheets()) {
            XSSFTable table = table(sheet);
            assertThat(table.getStartColIndex()).isZero();
            assertThat(sheet(sheet).getLastRowNum()).isEqualTo(table.getEndRowIndex());
            for (int row = 0; row < table.getStartRowIndex(); row++) {
                assertThat(sheet(sheet).getRow(row).getLastCellNum()).isEqualTo((short) 1);
            }
        }
    }

    /** S8, F2. */
    @Test
    void leadsFromTheContentsToEverySheet() {
        List<String> targets = workbook.getSheet("About").getHyperlinkList().stream()
                .map(link -> link.getLocation())
                .toList();
        List<String> sheets = new ArrayList<>();
        each(sheet -> sheets.add("'" + sheet.getSheetName() + "'!A1"));
        assertThat(targets).isEqualTo(sheets.subList(2, sheets.size()));
    }

    /** F11. */
    @Test
    void givesEachChartASheetAfterItsTableAndWordsForThoseWhoCannotSeeIt() {
        for (ChartSpec chart : PACK.charts()) {
            XSSFSheet sheet = workbook.getSheet(chart.sheet());
            List<XSSFShape> shapes = sheet.getDrawingPatriarch().getShapes();
            assertThat(workbook.getSheetIndex(sheet)).isGreaterThan(workbook.getSheetIndex(chart.tab()));
            assertThat(shapes).hasSize(1);
            XSSFPicture picture = (XSSFPicture) shapes.get(0);
            assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .isEqualTo(chart.alternative());
        }
    }

    /** P1, P3. */
    @Test
    void saysWhatItIsAndInWhichLanguage() {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        assertThat(core.getTitle())
                .isEqualTo("Equality, inclusion and diversity report: Fernshire Council, 2026-03-31");
        assertThat(core.getCreator()).isEqualTo("Fernshire Council");
        assertThat(core.getKeywords()).contains("equality", "inclusion", "diversity");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
        assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-03-31T00:00:00Z"));
        assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-03-31T00:00:00Z"));
    }

    /** P4. */
    @Test
    void opensOnTheFirstSheetWithTheCursorInItsFirstCell() {
        assertThat(workbook.getActiveSheetIndex()).isZero();
        each(sheet -> {
            assertThat(sheet.getActiveCell()).hasToString("A1");
            assertThat(sheet.isSelected()).isEqualTo(workbook.getSheetIndex(sheet) == 0);
        });
    }

    @Test
    void marksWordsThatLookLikeAFormulaAsWords() {
        List<String> quoted = new ArrayList<>();
        each(sheet -> cells(sheet, cell -> {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellStyle().getQuotePrefixed()) {
                quoted.add(cell.getStringCellValue());
            }
        }));
        assertThat(quoted).isNotEmpty().allMatch(text -> text.equals("=Planning"));
    }

    @Test
    void isTheSameToTheByteASecondTime() throws IOException {
        Path second = Files.createDirectory(directory.resolve("again"));
        assertThat(Packs.workbook(Packs.full(), second)).hasSameBinaryContentAs(file);
    }

    private static XSSFSheet sheet(Sheet sheet) {
        return workbook.getSheet(sheet.tab());
    }

    private static XSSFTable table(Sheet sheet) {
        return sheet(sheet).getTables().get(0);
    }

    private static void each(Consumer<XSSFSheet> check) {
        workbook.sheetIterator().forEachRemaining(sheet -> check.accept((XSSFSheet) sheet));
    }

    private static void cells(XSSFSheet sheet, Consumer<XSSFCell> check) {
        for (Row row : sheet) {
            row.forEach(cell -> check.accept((XSSFCell) cell));
        }
    }

    private static void body(Sheet sheet, BiConsumer<Boolean, XSSFCell> check) {
        XSSFTable table = table(sheet);
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            for (int at = 0; at <= table.getEndColIndex(); at++) {
                check.accept(
                        sheet.table().columns().get(at).numeric(),
                        sheet(sheet).getRow(row).getCell(at));
            }
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? "a number" : cell.getStringCellValue();
    }

    private static String part(String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
