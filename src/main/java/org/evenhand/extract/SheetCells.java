package org.evenhand.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.evenhand.quality.Severity;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of one sheet into rows, one by one. */
final class SheetCells extends DefaultHandler {

    private static final long MOST_TEXT = 512L << 20;
    private static final int DEEPEST = 100;
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean date1904;
    private final Consumer<Row> rows;
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private long textSeen;
    private int number;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean valued;
    private boolean collecting;
    private boolean hiddenSeen;
    private int depth;
    private int lastMergedRow;
    private @Nullable RowFault fault;

    SheetCells(ReadOnlySharedStringsTable strings, StylesTable styles, boolean date1904, Consumer<Row> rows) {
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
        this.rows = rows;
    }

    List<Remark> remarks() {
        return remarks;
    }

    int lastMergedRow() {
        return lastMergedRow;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw WorkbookSource.damaged("E-XML");
        }
        switch (local.isEmpty() ? qualified : local) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> {
                collecting = true;
                valued = true;
            }
            case "rPh" -> collecting = false;
            case "col" -> refuseHidden(attributes);
            case "mergeCell" -> noteMerge(attributes);
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        refuseHidden(attributes);
        int next = attributes.getValue("r") == null ? number + 1 : Integer.parseInt(attributes.getValue("r"));
        if (next > RowSource.MOST_ROWS) {
            throw RowSource.tooManyRows();
        }
        if (next <= number) {
            throw new Unreadable(
                    "E-XLSX", "the rows are not in order. Nothing was read.", "To mend it, save it again in Excel.");
        }
        while (number + 1 < next) {
            number++;
            rows.accept(new Row(number, List.of(), Optional.empty()));
        }
        number = next;
        cells = new ArrayList<>();
        fault = null;
    }

    private void refuseHidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        if (!hiddenSeen && ("1".equals(hidden) || "true".equals(hidden))) {
            hiddenSeen = true;
            remarks.add(new Remark(
                    Severity.STOP,
                    "E-HIDDEN",
                    "the sheet has hidden or filtered rows or columns, and nobody can say whether they are meant to be read.",
                    "To mend it, show or delete them, and remove any filter."));
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= RowSource.MOST_COLUMNS) {
            throw RowSource.tooManyColumns();
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        valued = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && text.length() + length <= 2 * RowSource.LONGEST_CELL) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        depth--;
        switch (local.isEmpty() ? qualified : local) {
            case "v", "t" -> collecting = false;
            case "c" -> endCell();
            case "row" -> rows.accept(new Row(number, List.copyOf(cells), Optional.ofNullable(fault)));
            default -> {}
        }
    }

    private void endCell() {
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        Cell cell = cell();
        textSeen += cell.text().length();
        if (textSeen > MOST_TEXT) {
            throw WorkbookGuard.inflates("the sheet holds far more text than an extract can.");
        }
        if (cell.text().length() > RowSource.LONGEST_CELL) {
            fault = RowFault.TOO_LONG;
        }
        cells.add(cell);
    }

    private Cell cell() {
        String raw = text.toString();
        if (raw.isEmpty()) {
            // Some programs write a formula that was never worked out with an empty value; only a text can be empty.
            boolean workedOut = valued && type.equals("str");
            return formula && !workedOut ? new Cell("", Cell.Kind.TEXT, true) : Cell.BLANK;
        }
        return switch (type) {
            case "s" ->
                new Cell(strings.getItemAt(Integer.parseInt(raw.strip())).getString(), Cell.Kind.TEXT, formula);
            case "e" -> new Cell("", Cell.Kind.ERROR, formula);
            case "b" -> new Cell(raw.equals("1") ? "yes" : "no", Cell.Kind.TEXT, formula);
            case "n" -> number(raw.strip());
            default -> new Cell(raw, Cell.Kind.TEXT, formula);
        };
    }

    private Cell number(String raw) {
        double value = Double.parseDouble(raw);
        if (dateStyle()) {
            return new Cell(day(value), Cell.Kind.DATE, formula);
        }
        // Excel keeps and shows fifteen digits; the file may hold the noise after them.
        BigDecimal shown = new BigDecimal(value).round(new MathContext(15)).stripTrailingZeros();
        return shownWithZeros()
                .filter(digits -> shown.scale() <= 0 && shown.signum() >= 0)
                .map(digits -> new Cell(padded(shown.toPlainString(), digits), Cell.Kind.TEXT, formula))
                .orElseGet(() -> new Cell(shown.toPlainString(), Cell.Kind.NUMBER, formula));
    }

    /** How many digits a number is shown with, where its format writes zeros before it: then what is seen is meant. */
    private Optional<Integer> shownWithZeros() {
        return used().map(XSSFCellStyle::getDataFormatString)
                .filter(format -> ZEROS.matcher(format).matches())
                .map(String::length);
    }

    private static String padded(String number, int digits) {
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    private String day(double serial) {
        return ExcelDay.of(serial, date1904).map(Object::toString).orElse("no day");
    }

    private boolean dateStyle() {
        return used().filter(used -> DateUtil.isADateFormat(used.getDataFormat(), used.getDataFormatString()))
                .isPresent();
    }

    private Optional<XSSFCellStyle> used() {
        return Optional.ofNullable(style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null);
    }

    private void noteMerge(Attributes attributes) {
        CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
        lastMergedRow = Math.max(lastMergedRow, range.getLastRow() + 1);
    }
}
