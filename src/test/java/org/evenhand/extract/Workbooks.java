package org.evenhand.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, whole ones and broken ones. */
final class Workbooks {

    static final String SHEET_PART = "xl/worksheets/sheet1.xml";
    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Workbooks() {}

    /** Two people, changed as a test wants them. */
    static byte[] of(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Staff");
            row(sheet, 0, "person_id", "sex", "ethnicity", "service_start", "hourly_pay");
            row(sheet, 1, "P1", "F", "White British", "2020-01-31", "18.00");
            row(sheet, 2, "P2", "M", "Indian", "2021-02-28", "20.00");
            change.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static void row(XSSFSheet sheet, int index, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (sheet.getRow(index) == null) {
                sheet.createRow(index);
            }
            sheet.getRow(index).createCell(i).setCellValue(texts[i]);
        }
    }

    /** The same workbook with another content of one part. */
    static byte[] withPart(byte[] workbook, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            boolean replaced = false;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean meant = entry.getName().equals(name);
                replaced |= meant;
                part(out, entry.getName(), meant ? utf8(content) : in.readAllBytes());
            }
            if (!replaced) {
                part(out, name, utf8(content));
            }
        }
        return bytes.toByteArray();
    }

    /** The text of one part; empty where it is not there. */
    static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    /** The two people with another sheet: {@code inside} stands where the rows stand. */
    static byte[] withRows(String inside) throws IOException {
        return withPart(
                of(sheet -> {}),
                SHEET_PART,
                "<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>" + inside + "</sheetData></worksheet>");
    }

    /** A zip file of parts, name and content in turn. */
    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                part(zip, parts[i], utf8(parts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] manyParts(int count) throws IOException {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.addAll(Arrays.asList("p" + i, ""));
        }
        return zip(parts.toArray(new String[0]));
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The bytes with every place of one name renamed to another of the same length: a zip library refuses to write such names. */
    static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(of(sheet -> {}));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
