package org.evenhand.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet of an XLSX workbook, streamed, never evaluated and never changed. */
final class WorkbookSource implements RowSource {

    private final Path file;
    private final WorkbookSheets sheets;
    private final String sheet;
    private final List<Remark> remarks = new ArrayList<>();
    private int lastMergedRow;

    /** The sheet of this name, or else the first one that is visible. */
    WorkbookSource(Path file, Optional<String> wanted) {
        this.file = file;
        WorkbookGuard.check(file.toFile());
        this.sheets = guarded(WorkbookSheets::of);
        this.sheet = sheets.choose(wanted);
        remarks.addAll(sheets.remarks(sheet));
    }

    @Override
    public String sheet() {
        return sheet;
    }

    /** The names of all sheets of a workbook. */
    static List<String> sheetsOf(Path file) {
        return List.copyOf(
                new WorkbookSource(file, Optional.empty()).sheets.parts().keySet());
    }

    List<String> visibleSheets() {
        return sheets.visible();
    }

    @Override
    public boolean endsOpen() {
        return false;
    }

    @Override
    public int lastMergedRow() {
        return lastMergedRow;
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void read(Consumer<Row> rows) {
        guarded(reader -> {
            SheetCells cells = new SheetCells(
                    new ReadOnlySharedStringsTable(reader.opened()),
                    reader.parts().getStylesTable(),
                    sheets.date1904(),
                    rows);
            try (InputStream part = reader.parts().getSheet(sheets.part(sheet))) {
                parse(part, cells);
            }
            remarks.addAll(cells.remarks());
            lastMergedRow = cells.lastMergedRow();
            return true;
        });
    }

    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new SAXException("no parser");
        }
    }

    /** A workbook that is open: the package, and its parts. */
    record Opened(OPCPackage opened, XSSFReader parts) {}

    /** What is done with an open workbook. */
    interface Reading<T> {
        T of(Opened workbook) throws Exception;
    }

    /**
     * Opens the workbook for reading. The library promises no kind of exception, and some carry content: whatever it throws becomes
     * one of ours, without its cause.
     */
    private <T> T guarded(Reading<T> reading) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            WorkbookParts.check(opened);
            return reading.of(new Opened(opened, new XSSFReader(opened)));
        } catch (Unreadable e) {
            throw e;
        } catch (SAXException e) {
            throw e.getException() instanceof Unreadable ours ? ours : damaged("E-XML");
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            throw String.valueOf(e.getMessage()).contains("Zip bomb")
                    ? WorkbookGuard.inflates("a part of the workbook is far larger than an extract can be.")
                    : damaged("E-XLSX");
        }
    }

    static Unreadable damaged(String code) {
        return new Unreadable(
                code,
                "the workbook is damaged, or is not made as Excel makes one. Nothing was read.",
                "To mend it, save it again in Excel.");
    }
}
