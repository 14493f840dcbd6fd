package org.evenhand.report.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.Cell;
import org.evenhand.report.Sheet;
import org.evenhand.report.SheetTable;
import org.evenhand.report.SheetTable.Column;

/** Lays one sheet out: the title in A1, every line in column A, then the table, and nothing below it. */
final class SheetWriter {

    private final XSSFWorkbook workbook;
    private final Styles styles;

    SheetWriter(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    /** Writes a sheet, and says in which row the header of its table stands. */
    int write(Sheet sheet) {
        XSSFSheet to = workbook.createSheet(sheet.tab());
        int row = Heading.write(to, styles.title(), styles.line(), sheet.heading(), sheet.preamble());
        Widths widths = Widths.of(sheet.table());
        widths.apply(to);
        int header = row;
        header(to.createRow(row), sheet.table().columns(), widths);
        to.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        for (List<Cell> cells : sheet.table().rows()) {
            body(to.createRow(++row), cells, widths);
        }
        table(to, sheet.table(), header);
        to.setActiveCell(CellAddress.A1);
        Printing.table(to, sheet.table().rows().size());
        return header;
    }

    private void header(XSSFRow row, List<Column> columns, Widths widths) {
        row.setHeightInPoints(widths.headerHeight(columns));
        for (int at = 0; at < columns.size(); at++) {
            XSSFCell cell = row.createCell(at);
            cell.setCellValue(columns.get(at).header());
            cell.setCellStyle(styles.header(columns.get(at).numeric()));
        }
    }

    private void body(XSSFRow row, List<Cell> cells, Widths widths) {
        row.setHeightInPoints(widths.height(cells));
        for (int at = 0; at < cells.size(); at++) {
            fill(row.createCell(at), cells.get(at));
        }
    }

    private void fill(XSSFCell to, Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            to.setCellValue(amount.value().doubleValue());
            to.setCellStyle(styles.number(amount.unit()));
        } else {
            to.setCellValue(cell.shown());
            to.setCellStyle(style(cell));
        }
        if (cell instanceof Cell.Link link) {
            lead(to, link);
        }
    }

    private XSSFCellStyle style(Cell cell) {
        if (cell instanceof Cell.Answer) {
            return styles.answer();
        }
        return cell instanceof Cell.Mark ? styles.mark() : styles.words(cell.shown());
    }

    private void lead(XSSFCell from, Cell.Link link) {
        Hyperlink target = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        target.setAddress("'" + link.tab() + "'!A1");
        from.setHyperlink(target);
        from.setCellStyle(styles.link());
    }

    private static void table(XSSFSheet sheet, SheetTable table, int firstRow) {
        AreaReference area = new AreaReference(
                new CellReference(firstRow, 0),
                new CellReference(
                        firstRow + table.rows().size(), table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        made.setName(table.name());
        made.setDisplayName(table.name());
        made.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        made.getCTTable().getTableStyleInfo().setShowRowStripes(false);
        made.getCTTable().setHeaderRowCount(1);
    }
}
