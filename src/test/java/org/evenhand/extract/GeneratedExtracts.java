package org.evenhand.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How each extract is made that is too large, or too binary, to lie in a file. */
final class GeneratedExtracts {

    private static final String CSV = "workforce_snapshot.csv";
    private static final String XLSX = "workforce_snapshot.xlsx";
    private static final String HEADINGS = "person_id,sex,department\n";

    static final Map<String, Making> ALL = new LinkedHashMap<>();

    static {
        textThatIsTooLong();
        filesOfOtherKinds();
        packedWithMalice();
        written();
        cells();
        sheets();
    }

    private GeneratedExtracts() {}

    /** A file by its name. */
    record Made(String file, byte[] content) {}

    interface Making {
        Made make() throws Exception;
    }

    /** The content of a workbook. */
    interface Bytes {
        byte[] make() throws Exception;
    }

    private static void csv(String name, Bytes content) {
        ALL.put(name, () -> new Made(CSV, content.make()));
    }

    private static void xlsx(String name, Bytes content) {
        ALL.put(name, () -> new Made(XLSX, content.make()));
    }

    private static void workbook(String name, Consumer<XSSFSheet> change) {
        xlsx(name, () -> Workbooks.of(change));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void textThatIsTooLong() {
        csv("B37-a-hundred-thousand-columns", () -> text("person_id,sex" + ",x".repeat(100_000) + "\n"));
        csv("B38-line-of-forty-mebibytes", () -> text("x".repeat(40 << 20)));
        csv(
                "B39-cell-of-ten-mebibytes",
                () -> text(HEADINGS + "P1,F,Parks\nP2,M," + "x".repeat(10 << 20) + "\nP3,F,Parks\n"));
        csv("B40-too-many-rows", () -> text(HEADINGS + "P1,F,Parks\n" + "\n".repeat(2_000_001)));
        csv("B41-only-quotation-marks", () -> text("\"".repeat(1001)));
    }

    private static void filesOfOtherKinds() {
        for (String ending : new String[] {"xls", "xlsb", "ods", "numbers"}) {
            ALL.put("B44-" + ending, () -> new Made("staff." + ending, text("x")));
        }
        xlsx("B44-xls-under-another-name", () ->
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        csv("B45-workbook-named-csv", () -> Workbooks.of(sheet -> {}));
        xlsx("B45-csv-named-workbook", () -> text(HEADINGS + "P1,F,Parks\n"));
        xlsx("B46-password", Workbooks::encrypted);
        ALL.put("B47-named-xlsm", () -> new Made("staff.xlsm", Workbooks.of(sheet -> {})));
        xlsx("B47-macros", () -> Workbooks.withPart(Workbooks.of(sheet -> {}), "xl/vbaProject.bin", "x"));
    }

    private static void packedWithMalice() {
        xlsx("B48-ratio", () -> Workbooks.withRows(" ".repeat(20 << 20)));
        xlsx("B48-nested", () -> Workbooks.zip("inner.zip", "PK\u0003\u0004", "xl/inner.xlsx", "PK\u0003\u0004"));
        xlsx("B48-four-gibibytes", () -> withDeclaredSize(Workbooks.of(sheet -> {}), 0xFFFFFFF0L));
        xlsx("B48-understated", () -> withDeclaredSize(Workbooks.withRows(" ".repeat(20 << 20)), 100));
        xlsx("B49-a-hundred-thousand-parts", () -> Workbooks.manyParts(100_000));
        xlsx(
                "B49-part-twice",
                () -> Workbooks.renamed(
                        Workbooks.withPart(Workbooks.of(sheet -> {}), "xl/worksheets/sheet9.xml", "x"),
                        "xl/worksheets/sheet9.xml",
                        Workbooks.SHEET_PART));
        xlsx("B49-part-above", () -> Workbooks.withPart(Workbooks.of(sheet -> {}), "../up.xml", "x"));
        xlsx("B50-cut-short", () -> Arrays.copyOf(Workbooks.of(sheet -> {}), 2000));
        xlsx("B50-bytes-before", () -> Workbooks.joined(text("MZ junk"), Workbooks.of(sheet -> {})));
        xlsx("B50-bytes-after", () -> Workbooks.joined(Workbooks.of(sheet -> {}), text("junk after the end")));
        xlsx("B50-wrong-directory", () -> withDirectoryAt(Workbooks.of(sheet -> {}), 7));
        xlsx("B50-wrong-note", () -> withNote(Workbooks.of(sheet -> {}), new byte[] {(byte) 0xC3, '('}));
    }

    /** The bytes with another size of every part in the central directory. */
    private static byte[] withDeclaredSize(byte[] zip, long size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (bytes.getInt(i) == 0x02014B50) {
                bytes.putInt(i + 24, (int) size);
            }
        }
        return bytes.array();
    }

    /** The bytes with a note on their last part. */
    private static byte[] withNote(byte[] zip, byte[] note) {
        int end = zip.length - 22;
        ByteBuffer bytes = ByteBuffer.allocate(zip.length + note.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(zip, 0, end).put(note).put(zip, end, 22);
        int last = end - 1;
        while (bytes.getInt(last) != 0x02014B50) {
            last--;
        }
        bytes.putShort(last + 32, (short) note.length);
        bytes.putInt(end + note.length + 12, bytes.getInt(end + note.length + 12) + note.length);
        return bytes.array();
    }

    /** The bytes with an end record that points elsewhere. */
    private static byte[] withDirectoryAt(byte[] zip, int offset) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(zip.length - 22 + 16, offset);
        return bytes.array();
    }

    private static void written() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]><worksheet>&l11;</worksheet>");
        xlsx("B51-billion-laughs", () -> sheetXml(laughs.toString()));
        xlsx(
                "B51-quadratic",
                () -> sheetXml("<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]><worksheet>"
                        + "&a;".repeat(20_000) + "</worksheet>"));
        xlsx("B53-shared-text-99999", () -> Workbooks.withRows(shared("99999")));
        xlsx("B53-shared-text-below-zero", () -> Workbooks.withRows(shared("-1")));
        xlsx("B53-shared-text-beyond-counting", () -> Workbooks.withRows(shared("2147483648")));
        xlsx("B54-one-text-many-times", GeneratedExtracts::amplified);
        xlsx("B55-deep", () -> Workbooks.withRows(deep("x", 30_000)));
        xlsx("B55-endless-cell", () -> Workbooks.withRows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>"));
    }

    private static byte[] sheetXml(String xml) throws IOException {
        return Workbooks.withPart(Workbooks.of(sheet -> {}), Workbooks.SHEET_PART, xml);
    }

    private static String shared(String index) {
        return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row>";
    }

    private static String deep(String element, int levels) {
        return ("<" + element + ">").repeat(levels) + ("</" + element + ">").repeat(levels);
    }

    /** Six hundred mebibytes of text out of one text of 32 KiB. */
    private static byte[] amplified() throws IOException {
        StringBuilder rows = new StringBuilder(texts(1, "person_id", "sex"));
        for (int row = 2; row <= 200; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c t=\"s\"><v>0</v></c>".repeat(100)).append("</row>");
        }
        return Workbooks.withPart(
                Workbooks.withRows(rows.toString()),
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + Workbooks.NAMESPACE + "\"><si><t>" + "x".repeat(32_000) + "</t></si></sst>");
    }

    private static String texts(int row, String... texts) {
        return "<row r=\"" + row + "\"><c t=\"str\"><v>" + String.join("</v></c><c t=\"str\"><v>", texts)
                + "</v></c></row>";
    }

    private static void cells() {
        workbook("B56-formula-with-a-value", sheet -> {
            sheet.getRow(1).getCell(4).setCellFormula("9*2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        xlsx(
                "B56-formula-without-a-value",
                () -> Workbooks.withRows(texts(1, "person_id", "sex", "hourly_pay")
                        + "<row r=\"2\"><c t=\"str\"><v>P1</v></c><c t=\"str\"><f>A1</f><v></v></c><c><f>9*2</f></c></row>"
                        + texts(3, "P2", "M", "20.00")));
        xlsx(
                "B56-formula-with-an-empty-value",
                () -> Workbooks.withRows(texts(1, "person_id", "sex", "hourly_pay")
                        + "<row r=\"2\"><c t=\"str\"><v>P1</v></c><c t=\"str\"><v>F</v></c><c><f>9*2</f><v/></c></row>"
                        + texts(3, "P2", "M", "20.00")));
        workbook("B57-error-values", sheet -> {
            sheet.getRow(1).getCell(4).setCellErrorValue((byte) 0x17);
            sheet.getRow(2).getCell(2).setCellErrorValue((byte) 0x2A);
        });
        workbook("B63-identifiers-as-numbers", sheet -> {
            sheet.getRow(1).getCell(0).setCellValue(123);
            sheet.getRow(2).getCell(0).setCellValue(124);
        });
        workbook("B63-identifiers-of-two-kinds", sheet -> {
            sheet.getRow(1).getCell(0).setCellValue(123);
            sheet.getRow(2).getCell(0).setCellValue("00124");
        });
        workbook("B63-identifiers-shown-with-zeros", sheet -> {
            CellStyle five = sheet.getWorkbook().createCellStyle();
            five.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("00000"));
            for (int row = 1; row <= 2; row++) {
                sheet.getRow(row).getCell(0).setCellValue(122 + row);
                sheet.getRow(row).getCell(0).setCellStyle(five);
            }
        });
        workbook("B65-day-60", sheet -> day(sheet, 1, 60));
        workbook("date-in-a-grade", sheet -> {
            sheet.getRow(0).getCell(3).setCellValue("grade");
            day(sheet, 1, 46001);
            sheet.getRow(2).getCell(3).setCellValue("10-12");
        });
    }

    private static void day(XSSFSheet sheet, int row, double serial) {
        CellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat((short) 14);
        sheet.getRow(row).getCell(3).setCellValue(serial);
        sheet.getRow(row).getCell(3).setCellStyle(day);
    }

    private static void sheets() {
        for (String part : new String[] {
            "xl/externalLinks/externalLink1.xml",
            "xl/connections.xml",
            "xl/embeddings/oleObject1.bin",
            "xl/media/image1.png"
        }) {
            String word = part.substring(3).split("[/.]", 2)[0];
            xlsx("B58-" + word, () -> Workbooks.withPart(Workbooks.of(sheet -> {}), part, "x"));
        }
        workbook("B59-hidden-row", sheet -> sheet.getRow(2).setZeroHeight(true));
        workbook("B59-hidden-column", sheet -> sheet.setColumnHidden(2, true));
        workbook("B59-hidden-sheet", sheet -> {
            sheet.getWorkbook().createSheet("Old");
            sheet.getWorkbook().setSheetHidden(1, true);
        });
        workbook("B59-every-sheet-hidden", sheet -> sheet.getWorkbook().setSheetHidden(0, true));
        workbook("B60-several-sheets", sheet -> sheet.getWorkbook().createSheet("Notes"));
        workbook("B60-another-sheet-first", sheet -> {
            Workbooks.row(sheet.getWorkbook().createSheet("Run by"), 0, "Staff in post", "31 March");
            sheet.getWorkbook().setSheetOrder("Run by", 0);
        });
        workbook("B61-merged-cells", sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1)));
        workbook("B62-days-from-1904", sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            day(
                    sheet,
                    1,
                    LocalDate.of(2019, 3, 31).toEpochDay()
                            - LocalDate.of(1904, 1, 1).toEpochDay());
        });
    }
}
