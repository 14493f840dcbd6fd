package org.evenhand.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet whose bytes are always the same: its parts in order, with a fixed time, and not compressed. */
final class SteadyWorkbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String CONTENTS = "[Content_Types].xml";

    private SteadyWorkbook() {}

    /** Cells that look like dates become dates, all others text. */
    static byte[] of(String sheetName, LocalDate made, List<List<String>> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            fill(workbook.createSheet(sheetName), lines, day);
            Date date = Date.from(made.atStartOfDay().toInstant(ZoneOffset.UTC));
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(date));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(date));
            workbook.getProperties().getCoreProperties().setCreator("Fernshire Council");
            workbook.write(bytes);
        }
        return steady(bytes.toByteArray(), made.atTime(LocalTime.MIDNIGHT));
    }

    private static void fill(XSSFSheet sheet, List<List<String>> lines, CellStyle day) {
        for (int at = 0; at < lines.size(); at++) {
            Row row = sheet.createRow(at);
            List<String> line = lines.get(at);
            for (int column = 0; column < line.size(); column++) {
                if (!line.get(column).isEmpty()) {
                    fill(row.createCell(column), line.get(column), day);
                }
            }
        }
    }

    private static void fill(Cell cell, String text, CellStyle day) {
        if (text.matches("\\d\\d/\\d\\d/\\d{4}")) {
            cell.setCellValue(LocalDate.parse(text, DAY));
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(text);
        }
    }

    private static byte[] steady(byte[] workbook, LocalDateTime time) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            store(zip, CONTENTS, parts.getOrDefault(CONTENTS, new byte[0]), time);
            parts.remove(CONTENTS);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                store(zip, part.getKey(), part.getValue(), time);
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void store(ZipOutputStream zip, String name, byte[] content, LocalDateTime time) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
