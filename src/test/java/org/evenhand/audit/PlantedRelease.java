package org.evenhand.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.Publisher;
import org.evenhand.publication.RunKey;

/** A small release in order, into which a test plants one thing that is not. */
final class PlantedRelease {

    private static final RunKey KEY = RunKey.of(new TreeMap<>(Map.of("extract", "1")));

    private final Path out;
    private final List<String> rows = new ArrayList<>();
    private Consumer<XSSFWorkbook> planted = workbook -> {};
    private final Map<String, byte[]> more = new TreeMap<>();
    private String page = "<table><tr><td>1,200</td><td class=\"n\">58.3</td><td>[c]</td></tr></table>";

    PlantedRelease(Path out) {
        this.out = out;
        count("all", "1200");
        count("female", "700");
        count("male", "480");
        count("not_known", "20");
        row("REP-01,sex,female,,organisation,,,share,58.3,per cent,55.5,61.1,700,1200,published,,exact");
        row("REP-01,sex,male,,department,Finance,,count,,people,,,,,c,Fewer than 10.,rounded");
        quarter("female", "52.5");
        quarter("male", "47.5");
    }

    PlantedRelease count(String group, String value) {
        return row("REP-01,sex," + group + ",,organisation,,,count," + value + ",people,,,,,published,,exact");
    }

    PlantedRelease quarter(String group, String value) {
        return row(
                "PAY-06,sex," + group + ",,pay quarter,Upper,,share," + value + ",per cent,,,,,published,,statutory");
    }

    /** Adds a row: indicator, characteristic … basis, without the words that are the same for all. */
    PlantedRelease row(String cells) {
        rows.add(cells);
        return this;
    }

    PlantedRelease without(String beginning) {
        rows.removeIf(row -> row.startsWith(beginning));
        return this;
    }

    PlantedRelease page(String html) {
        page = html;
        return this;
    }

    PlantedRelease file(String path, byte[] content) {
        more.put(path, content);
        return this;
    }

    PlantedRelease workbook(Consumer<XSSFWorkbook> change) {
        planted = change;
        return this;
    }

    PlantedRelease firstSheet(Consumer<XSSFSheet> change) {
        return workbook(workbook -> change.accept(workbook.getSheetAt(0)));
    }

    /** Writes and seals it. */
    Path sealed(String policy) {
        Path staged = Publisher.at(out).stage(KEY);
        try {
            Files.writeString(staged.resolve("figures.csv"), figures(policy));
            Files.writeString(staged.resolve("chart-report.html"), page);
            for (Map.Entry<String, byte[]> each : more.entrySet()) {
                Files.write(staged.resolve(each.getKey()), each.getValue());
            }
            writeWorkbook(staged.resolve("board-pack.xlsx"));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        Publisher.at(out).seal(staged, facts());
        return staged;
    }

    AuditReport audited() {
        return Audit.check(sealed("published"));
    }

    /** What one check of the audit found. */
    static List<String> problems(AuditReport report, String check) {
        return report.results().stream()
                .filter(result -> result.check().equals(check))
                .flatMap(result -> result.problems().stream())
                .toList();
    }

    private String figures(String policy) {
        StringBuilder text = new StringBuilder(String.join(",", FigureRow.COLUMNS)).append("\r\n");
        for (String row : rows) {
            String[] cells = row.split(",", 2);
            text.append(cells[0])
                    .append(",Title,workforce,eflg-2021,public,")
                    .append(cells[1])
                    .append(",,,,2026-03-31,,,")
                    .append(policy)
                    .append(",1\r\n");
        }
        return text.toString();
    }

    private void writeWorkbook(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Profile");
            sheet.createRow(0).createCell(0).setCellValue("Profile");
            XSSFRow header = sheet.createRow(1);
            header.createCell(0).setCellValue("Group");
            header.createCell(1).setCellValue("People");
            CellStyle whole = workbook.createCellStyle();
            whole.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
            XSSFRow body = sheet.createRow(2);
            body.createCell(0).setCellValue("Women");
            body.createCell(1).setCellValue(700);
            body.getCell(1).setCellStyle(whole);
            sheet.createTable(
                    new AreaReference(new CellReference(1, 0), new CellReference(2, 1), SpreadsheetVersion.EXCEL2007));
            planted.accept(workbook);
            workbook.write(to);
        }
    }

    private static Manifest.Facts facts() {
        return new Manifest.Facts(
                KEY,
                LocalDate.of(2026, 3, 31),
                "published 1",
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    /** A picture without pixels that carries a compressed note. */
    static byte[] pictureSaying(String note) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream to = new DeflaterOutputStream(text)) {
            to.write(note.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        int length = text.size();
        png.writeBytes(new byte[] {0, 0, (byte) (length >> 8), (byte) length, 'z', 'T', 'X', 't'});
        png.writeBytes(text.toByteArray());
        png.writeBytes(new byte[4]);
        return png.toByteArray();
    }
}
