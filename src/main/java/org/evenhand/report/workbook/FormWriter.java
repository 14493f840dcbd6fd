package org.evenhand.report.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.report.Form;
import org.evenhand.report.Sheet;

/** Writes a workbook that somebody fills in, with a list in each cell where answers are offered; accessible like the pack. */
public final class FormWriter {

    private static final String ADVICE =
            "Please choose one of the list. All answers, with what they mean, are in the last sheet.";

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> headers = new HashMap<>();

    private FormWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The bytes of the workbook; the same form gives the same bytes. */
    public static byte[] bytes(Form form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Properties.set(workbook, form);
            new FormWriter(workbook).write(form);
            return WorkbookWriter.finished(workbook);
        }
    }

    private void write(Form form) {
        SheetWriter writer = new SheetWriter(workbook, new Styles(workbook));
        form.sheets().forEach(sheet -> headers.put(sheet.tab(), writer.write(sheet)));
        String lists = last(form.sheets()).tab();
        form.offers().forEach(offer -> offer(offer, lists));
    }

    private static Sheet last(List<Sheet> sheets) {
        return sheets.get(sheets.size() - 1);
    }

    private void offer(Form.Offer offer, String lists) {
        XSSFSheet sheet = workbook.getSheet(offer.tab());
        int row = below(offer.tab(), offer.row());
        DataValidationHelper maker = sheet.getDataValidationHelper();
        DataValidation list = maker.createValidation(
                maker.createFormulaListConstraint("'" + lists + "'!" + cell(lists, offer.from(), offer.listed()) + ":"
                        + cell(lists, offer.to(), offer.listed())),
                new CellRangeAddressList(row, row, offer.column(), offer.column()));
        list.setShowErrorBox(offer.strict());
        list.createErrorBox("Not in the list", ADVICE);
        sheet.addValidationData(list);
    }

    private int below(String tab, int row) {
        return headers.getOrDefault(tab, 0) + 1 + row;
    }

    private String cell(String tab, int row, int column) {
        return new CellReference(below(tab, row), column, true, true).formatAsString();
    }
}
