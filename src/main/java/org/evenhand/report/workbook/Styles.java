package org.evenhand.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.figure.Formula;
import org.evenhand.figure.Unit;

/** The few ways in which cells look: one typeface, no fill, no border, words left and numbers right. */
final class Styles {

    private static final String TYPEFACE = "Arial";

    /** A pale yellow; black text on it has a contrast of 19 to 1. */
    private static final byte[] ANSWER_FILL = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle words;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle title;
    private final XSSFCellStyle wrappedTitle;
    private final XSSFCellStyle line;
    private final XSSFCellStyle header;
    private final XSSFCellStyle numberHeader;
    private final XSSFCellStyle link;
    private final XSSFCellStyle mark;
    private final XSSFCellStyle answer;
    private final Map<Unit, XSSFCellStyle> numbers = new EnumMap<>(Unit.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain(workbook.getFontAt(0), 12);
        words = style(font(12), HorizontalAlignment.LEFT, true);
        words.setIndention((short) 1);
        quoted = style(font(12), HorizontalAlignment.LEFT, true);
        quoted.setIndention((short) 1);
        quoted.setQuotePrefixed(true);
        title = style(bold(16), HorizontalAlignment.LEFT, false);
        line = style(font(12), HorizontalAlignment.LEFT, false);
        wrappedTitle = style(bold(16), HorizontalAlignment.LEFT, true);
        header = style(bold(12), HorizontalAlignment.LEFT, true);
        header.setIndention((short) 1);
        numberHeader = style(bold(12), HorizontalAlignment.RIGHT, true);
        link = style(linking(), HorizontalAlignment.LEFT, true);
        link.setIndention((short) 1);
        mark = style(font(12), HorizontalAlignment.RIGHT, false);
        answer = style(font(12), HorizontalAlignment.LEFT, true);
        answer.setIndention((short) 1);
        answer.setDataFormat(workbook.createDataFormat().getFormat("@"));
        answer.setFillForegroundColor(new XSSFColor(ANSWER_FILL, null));
        answer.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (Unit unit : Unit.values()) {
            numbers.put(unit, formatted(unit));
        }
        HeadingStyle.of(workbook, title);
        wrappedTitle.getCoreXf().setXfId(title.getCoreXf().getXfId());
    }

    XSSFCellStyle title() {
        return title;
    }

    /** A title in a column that is as wide as the sheet. */
    XSSFCellStyle wrappedTitle() {
        return wrappedTitle;
    }

    XSSFCellStyle line() {
        return line;
    }

    XSSFCellStyle header(boolean numeric) {
        return numeric ? numberHeader : header;
    }

    XSSFCellStyle link() {
        return link;
    }

    XSSFCellStyle mark() {
        return mark;
    }

    /** A cell to fill in: text, whatever is typed, and a tint that the header puts in words. */
    XSSFCellStyle answer() {
        return answer;
    }

    XSSFCellStyle number(Unit unit) {
        return numbers.getOrDefault(unit, mark);
    }

    /** Words; those that a spreadsheet could take for a formula are marked as words once more. */
    XSSFCellStyle words(String text) {
        return Formula.begins(text) ? quoted : words;
    }

    private XSSFCellStyle formatted(Unit unit) {
        XSSFCellStyle style = style(font(12), HorizontalAlignment.RIGHT, false);
        String places = unit.places() == 0 ? "" : "." + "0".repeat(unit.places());
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0" + places));
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment, boolean wrap) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrap);
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
        return style;
    }

    private XSSFFont font(int points) {
        return plain(workbook.createFont(), points);
    }

    private XSSFFont bold(int points) {
        XSSFFont font = font(points);
        font.setBold(true);
        return font;
    }

    private XSSFFont linking() {
        XSSFFont font = font(12);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(new XSSFColor(new byte[] {0x12, 0x43, 0x6D}, null));
        return font;
    }

    private static XSSFFont plain(XSSFFont font, int points) {
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
