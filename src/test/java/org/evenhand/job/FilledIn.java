package org.evenhand.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A mapping workbook in the hands of a user, who chooses from the lists that its cells offer. */
final class FilledIn {

    private static final DataFormatter SHOWN = new DataFormatter();

    private final Path file;
    private final XSSFWorkbook workbook;

    private FilledIn(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static FilledIn open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new FilledIn(file, new XSSFWorkbook(in));
        }
    }

    /** Chooses an answer in the line that holds these words; it must be one of the list. */
    FilledIn choose(String sheet, String column, String answer, String... words) {
        Cell cell = cell(sheet, column, words);
        if (!offered(workbook.getSheet(sheet), cell).contains(answer)) {
            throw new AssertionError("'" + answer + "' is not offered in " + sheet + " for " + List.of(words));
        }
        cell.setCellValue(answer);
        return this;
    }

    /** Types words into the line that holds these others. */
    FilledIn type(String sheet, String column, String answer, String... words) {
        cell(sheet, column, words).setCellValue(answer);
        return this;
    }

    /** Adds a line below the table. */
    FilledIn add(String sheet, String... cells) {
        Row row = workbook.getSheet(sheet).createRow(area(sheet).getLastCell().getRow() + 1);
        for (int at = 0; at < cells.length; at++) {
            row.createCell(at).setCellValue(cells[at]);
        }
        return this;
    }

    void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }

    /** The rows of the table of a sheet, by the headings of its columns. */
    List<Map<String, String>> rows(String sheet) {
        List<Map<String, String>> rows = new ArrayList<>();
        AreaReference area = area(sheet);
        for (int row = area.getFirstCell().getRow() + 1;
                row <= area.getLastCell().getRow();
                row++) {
            Map<String, String> cells = new TreeMap<>();
            for (Cell cell : workbook.getSheet(sheet).getRow(row)) {
                cells.put(heading(sheet, cell.getColumnIndex()), SHOWN.formatCellValue(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** All text of the workbook, cell by cell. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.add(SHOWN.formatCellValue(cell)))));
        return words;
    }

    /** The row of a line as a spreadsheet shows it. */
    int number(String sheet, String... words) {
        return row(sheet, words).getRowNum() + 1;
    }

    private Cell cell(String sheet, String column, String... words) {
        Row row = row(sheet, words);
        AreaReference area = area(sheet);
        for (int at = 0; at <= area.getLastCell().getCol(); at++) {
            if (heading(sheet, at).equals(column)) {
                return row.getCell(at);
            }
        }
        throw new AssertionError("no column " + column + " in " + sheet);
    }

    private Row row(String sheet, String... words) {
        for (Row row : workbook.getSheet(sheet)) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(SHOWN.formatCellValue(cell)));
            if (row.getRowNum() > area(sheet).getFirstCell().getRow() && cells.containsAll(List.of(words))) {
                return row;
            }
        }
        throw new AssertionError("no line in " + sheet + " holds " + List.of(words));
    }

    private AreaReference area(String sheet) {
        return workbook.getSheet(sheet).getTables().get(0).getArea();
    }

    private String heading(String sheet, int column) {
        Row header = workbook.getSheet(sheet).getRow(area(sheet).getFirstCell().getRow());
        return SHOWN.formatCellValue(header.getCell(column));
    }

    private List<String> offered(XSSFSheet sheet, Cell cell) {
        for (XSSFDataValidation list : sheet.getDataValidations()) {
            if (list.getRegions().getCellRangeAddresses()[0].isInRange(cell)) {
                return listed(list.getValidationConstraint().getFormula1());
            }
        }
        return List.of();
    }

    private List<String> listed(String formula) {
        List<String> words = new ArrayList<>();
        AreaReference area = new AreaReference(formula, workbook.getSpreadsheetVersion());
        for (CellReference reference : area.getAllReferencedCells()) {
            words.add(SHOWN.formatCellValue(workbook.getSheet(reference.getSheetName())
                    .getRow(reference.getRow())
                    .getCell(reference.getCol())));
        }
        return words;
    }
}
