package org.evenhand.report.workbook;

import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * Gives titles the built-in style "Heading 1", by which a reader's software finds them.
 *
 * <p>The library writes no names of styles, so they are put into its part of the file afterwards.
 */
final class HeadingStyle {

    static final String PART = "xl/styles.xml";

    private static final String BEFORE = "</cellXfs>";

    /** 16 is the number of "Heading 1" among the styles that every spreadsheet program knows. */
    private static final String NAMES =
            "<cellStyles count=\"2\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                    + "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/></cellStyles>";

    private HeadingStyle() {}

    /** Makes a style the look of the second named style. */
    static void of(XSSFWorkbook workbook, XSSFCellStyle title) {
        CTXf named = CTXf.Factory.newInstance();
        named.setFontId(title.getFontIndex());
        named.setNumFmtId(0);
        named.setFillId(0);
        named.setBorderId(0);
        named.setApplyFont(true);
        workbook.getStylesSource().putCellStyleXf(named);
        title.getCoreXf().setXfId(1);
    }

    /** The part of the file that holds the looks, with their names. */
    static byte[] named(byte[] styles) {
        String xml = new String(styles, StandardCharsets.UTF_8);
        if (!xml.contains(BEFORE) || xml.contains("<cellStyles")) {
            throw new IllegalStateException("the library writes " + PART + " in another way than before");
        }
        return xml.replace(BEFORE, BEFORE + NAMES).getBytes(StandardCharsets.UTF_8);
    }
}
