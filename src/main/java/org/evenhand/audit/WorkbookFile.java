package org.evenhand.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a reader without the program that made it sees it. */
final class WorkbookFile {

    private final XSSFWorkbook workbook;

    private WorkbookFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Opens a workbook for as long as it takes to read it; the file is never written again. */
    static void read(String path, byte[] file, Consumer<WorkbookFile> reader) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file));
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            reader.accept(new WorkbookFile(workbook));
            parts.revert();
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException malformed) {
            throw new UnreadableFile(path, "it is not a workbook");
        }
    }

    XSSFWorkbook content() {
        return workbook;
    }

    /** Every cell of every sheet, in order. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
            for (Row row : workbook.getSheetAt(sheet)) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    /** Every cell that holds a number. */
    List<Cell> numbers() {
        return cells().stream()
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .toList();
    }

    /** Whether a cell stands in the body of a table. */
    static boolean isInTable(Cell cell) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        return sheet.getTables().stream().anyMatch(table -> covers(table, cell));
    }

    private static boolean covers(XSSFTable table, Cell cell) {
        return cell.getRowIndex() > table.getStartRowIndex()
                && cell.getRowIndex() <= table.getEndRowIndex()
                && cell.getColumnIndex() >= table.getStartColIndex()
                && cell.getColumnIndex() <= table.getEndColIndex();
    }

    /** Where a reader finds a cell. */
    static String place(String path, Cell cell) {
        return path + ", sheet '" + cell.getSheet().getSheetName() + "', cell "
                + cell.getAddress().formatAsString();
    }
}
