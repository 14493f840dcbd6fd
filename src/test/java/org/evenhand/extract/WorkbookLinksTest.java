package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that ask for something elsewhere: nothing in them is followed, run or evaluated, and no connection is ever opened. */
class WorkbookLinksTest {

    private static final String FILE = "workforce_snapshot.xlsx";
    private static final String TYPES = "[Content_Types].xml";
    private static final String REFUSED =
            "workforce_snapshot.xlsx: the workbook holds links to other files, a connection, or a picture or object. Nothing was"
                    + " read.\nTo mend it, copy the values to a new workbook and save that.";

    @TempDir
    Path path;

    private ServerSocket loopback;
    private CompletableFuture<Boolean> called;

    @BeforeEach
    void listen() throws IOException {
        loopback = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        called = CompletableFuture.supplyAsync(() -> {
            try {
                loopback.accept().close();
                return true;
            } catch (IOException e) {
                return false;
            }
        });
    }

    @AfterEach
    void nobodyHasCalled() throws Exception {
        loopback.close();
        assertThat(called.get(10, TimeUnit.SECONDS))
                .as("somebody opened a connection")
                .isFalse();
    }

    private String address() {
        return "http://" + loopback.getInetAddress().getHostAddress() + ":" + loopback.getLocalPort() + "/x";
    }

    private Map<String, byte[]> workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Staff");
            String[][] rows = {{"person_id", "sex", "grade"}, {"P1", "F", "G1"}, {"P2", "M", "G2"}};
            for (int row = 0; row < rows.length; row++) {
                sheet.createRow(row);
                for (int cell = 0; cell < rows[row].length; cell++) {
                    sheet.getRow(row).createCell(cell).setCellValue(rows[row][cell]);
                }
            }
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address());
            sheet.getRow(1).getCell(0).setHyperlink(link);
            sheet.getRow(1).getCell(2).setCellFormula("HYPERLINK(\"" + address() + "\",\"G1\")");
            sheet.getRow(1).getCell(2).setCellValue("G1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return parts(bytes.toByteArray());
        }
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Reading read(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return new Folder(path).with(FILE, bytes.toByteArray()).read();
    }

    private static void change(Map<String, byte[]> parts, String name, String from, String to) {
        String before = new String(parts.get(name), StandardCharsets.UTF_8);
        String after = before.replace(from, to);
        assertThat(after).as(name).isNotEqualTo(before);
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of a kind, under a name that says nothing. */
    private static void add(Map<String, byte[]> parts, String kind, String content) {
        parts.put("xl/extra/part1.xml", content.getBytes(StandardCharsets.UTF_8));
        change(
                parts,
                TYPES,
                "</Types>",
                "<Override PartName=\"/xl/extra/part1.xml\" ContentType=\"application/vnd." + kind + "\"/></Types>");
    }

    @Test
    void readsALinkInACellAndAFormulaThatCallsAsTheTextTheyShow() throws IOException {
        Map<String, byte[]> parts = workbook();
        change(parts, "xl/worksheets/sheet1.xml", "HYPERLINK(", "WEBSERVICE(");
        Reading reading = read(parts);
        assertThat(reading.snapshot()).isPresent();
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.xlsx, sheet 'Staff', row 2, column 'grade': cells with a formula: the value that it"
                                + " last had was read.");
    }

    @ParameterizedTest
    @CsvSource({
        "externalLink with DDE, openxmlformats-officedocument.spreadsheetml.externalLink+xml, <ddeLink ddeService='cmd' ddeTopic='/c calc'/>",
        "externalLink with OLE, openxmlformats-officedocument.spreadsheetml.externalLink+xml, <oleLink progId='Package'/>",
        "OLE object, openxmlformats-officedocument.oleObject, x",
        "ActiveX, ms-office.activeX+xml, x",
        "connections, openxmlformats-officedocument.spreadsheetml.connections+xml, x",
        "query table, openxmlformats-officedocument.spreadsheetml.queryTable+xml, x"
    })
    void refusesAPartByWhatItIsWhateverItsName(String what, String kind, String content) throws IOException {
        Map<String, byte[]> parts = workbook();
        add(parts, kind, content);
        assertThat(read(parts).findings().text()).as(what).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ms-office.vbaProject", "ms-excel.sheet.macroEnabled.main+xml"})
    void refusesMacrosByWhatTheyAre(String kind) throws IOException {
        Map<String, byte[]> parts = workbook();
        add(parts, kind, "x");
        assertThat(read(parts).findings().text()).isEqualTo("""
                workforce_snapshot.xlsx: the workbook holds macros. Nothing was read.
                To mend it, save it as .xlsx without macros.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "oleObject", "externalLinkPath", "attachedTemplate", "frame"})
    void refusesEveryLinkOutOfTheWorkbookThatIsNotTheLinkOfACell(String type) throws IOException {
        Map<String, byte[]> parts = workbook();
        change(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "\" Target=\"" + address() + "\" TargetMode=\"External\"/></Relationships>");
        assertThat(read(parts).findings().text()).isEqualTo(REFUSED);
    }

    @Test
    void followsNoEntityOfAnyPart() throws IOException {
        for (String name : Arrays.asList(
                TYPES,
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/_rels/sheet1.xml.rels")) {
            Reading reading = read(withEntity(workbook(), name));
            assertThat(reading.snapshot()).as(name).isEmpty();
            assertThat(reading.findings().stops()).as(name).hasSize(1);
        }
    }

    @Test
    void doesNotEvenLookAtThePropertiesOfTheDocument() throws IOException {
        assertThat(read(withEntity(workbook(), "docProps/core.xml")).snapshot()).isPresent();
    }

    private Map<String, byte[]> withEntity(Map<String, byte[]> parts, String name) {
        assertThat(parts).containsKey(name);
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        int root = text.startsWith("<?") ? text.indexOf("?>") + 2 : 0;
        String entity = "<!DOCTYPE x SYSTEM \"" + address() + "\" [<!ENTITY % a SYSTEM \"" + address() + "\"> %a;]>";
        parts.put(name, (text.substring(0, root) + entity + text.substring(root)).getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
