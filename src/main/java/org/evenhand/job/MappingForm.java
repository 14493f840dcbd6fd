package org.evenhand.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.extract.Mapping;
import org.evenhand.extract.MappingSheet;
import org.evenhand.extract.MappingSheets;
import org.evenhand.figure.Unit;
import org.evenhand.report.Cell;
import org.evenhand.report.Form;
import org.evenhand.report.Sheet;
import org.evenhand.report.SheetTable;

/** Makes the form of a mapping: how to use it, what is asked, and the lists of answers. */
final class MappingForm {

    private static final String HOW = "How to use this";
    private static final String ANSWERS = "Answers";
    private static final int WORD = 1;

    private static final List<String> STEPS = List.of(
            "In the sheet Settings, give the name of your organisation and the snapshot date.",
            "In the sheet Files, say which dataset each file holds, or 'ignore'. Where the order of dates could not be found, choose it.",
            "In the sheet Headings, say which column each heading means. What nobody needs is 'not needed'; 'refuse' is for what must not"
                    + " be read.",
            "In the sheet Codes, say what each code stands for. A code in less than five rows is not shown, unless it is a word that we"
                    + " know: this workbook must not hold anything about one person. To map such a code, add a line with it.",
            "The sheet Answers lists all answers with what they mean. Nothing needs to be changed there.",
            "Save the workbook in the folder of extracts, and close it.",
            "To see what is still open, and what new codes there are, give this command again: " + Invocation.of("plan")
                    + ", with the name of the folder.",
            "To make a release: " + Invocation.of("run --extracts")
                    + ", with the name of the folder. Nothing else needs to be written.",
            "Next year, put the new files in the place of the old ones, and do the same: your answers hold for all headings and codes that"
                    + " they name, and only what is new is asked.");

    private static final Map<String, List<String>> LINES = Map.of(
            MappingSheets.SETTINGS,
            List.of(
                    "What the pack says about the organisation. To answer, change the tinted cells of the column 'Answer'."),
            MappingSheets.FILES,
            List.of(
                    "What each file holds. To answer, change the tinted cells of the columns 'Dataset' and 'Dates'.",
                    "Delimiter and encoding are what the file itself shows; they are found again each time.",
                    "After a change of a dataset, give the command 'plan' again: its headings are then asked anew."),
            MappingSheets.HEADINGS,
            List.of(
                    "What each heading means. To answer, change the tinted cells of the column 'Column'.",
                    "A suggestion that is less than sure is not filled in: 'Perhaps' in the last column names it."),
            MappingSheets.CODES,
            List.of(
                    "What each code stands for. To answer, change the tinted cells of the column 'Means'.",
                    "Codes in less than five rows are not shown unless they are words that we know. To map one, add a line."));

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Form.Offer> offers = new ArrayList<>();
    private final List<MappingSheet.Option> options;

    private MappingForm(MappingSheets made) {
        this.options = made.options();
        sheets.add(how());
        made.sheets().forEach(this::add);
        sheets.add(answers());
    }

    static Form of(Mapping mapping) {
        MappingForm form = new MappingForm(MappingSheets.of(mapping));
        return new Form("Mapping of a folder of extracts", form.sheets, form.offers);
    }

    private static Sheet how() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String step : STEPS) {
            rows.add(List.of(number(rows.size() + 1), new Cell.Words(step)));
        }
        SheetTable table = new SheetTable(
                "How_to_use_this",
                List.of(SheetTable.Column.numbers("Step"), SheetTable.Column.sentences("What to do")),
                rows);
        return new Sheet(
                HOW,
                "How to use this workbook",
                List.of(
                        "It says which file, heading and code of your extracts stands for what.",
                        "What is suggested is filled in. Where it says '" + Mapping.UNANSWERED
                                + "', nobody but you can know."),
                table,
                List.of());
    }

    private static Cell number(int number) {
        return new Cell.Amount(BigDecimal.valueOf(number), Unit.ROWS);
    }

    private void add(MappingSheet sheet) {
        SheetTable table = new SheetTable(
                sheet.name(),
                sheet.columns().stream().map(MappingForm::column).toList(),
                sheet.rows().stream().map(row -> cells(sheet, row)).toList());
        sheets.add(
                new Sheet(sheet.name(), sheet.name(), LINES.getOrDefault(sheet.name(), List.of()), table, List.of()));
        sheet.choices().forEach(choice -> offer(sheet, choice));
    }

    private static SheetTable.Column column(String header) {
        return header.equals(MappingSheets.ROWS)
                ? SheetTable.Column.numbers(header)
                : SheetTable.Column.sentences(header);
    }

    private static List<Cell> cells(MappingSheet sheet, List<String> row) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            String header = sheet.columns().get(at);
            if (header.equals(MappingSheets.ROWS)) {
                cells.add(number(Integer.parseInt(row.get(at))));
            } else {
                cells.add(sheet.answer().contains(header) ? new Cell.Answer(row.get(at)) : new Cell.Words(row.get(at)));
            }
        }
        return cells;
    }

    private void offer(MappingSheet sheet, MappingSheet.Choice choice) {
        List<String> lists = options.stream().map(MappingSheet.Option::list).toList();
        int from = lists.indexOf(choice.list());
        if (from >= 0) {
            offers.add(new Form.Offer(
                    sheet.name(),
                    choice.row(),
                    sheet.columns().indexOf(choice.column()),
                    from,
                    lists.lastIndexOf(choice.list()),
                    WORD,
                    choice.strict()));
        }
    }

    private Sheet answers() {
        SheetTable table = new SheetTable(
                ANSWERS,
                List.of(
                        SheetTable.Column.sentences("List"),
                        SheetTable.Column.sentences("Answer"),
                        SheetTable.Column.sentences("Meaning")),
                options.stream()
                        .map(option -> List.<Cell>of(
                                new Cell.Words(option.list()),
                                new Cell.Words(option.word()),
                                new Cell.Words(option.meaning())))
                        .toList());
        return new Sheet(
                ANSWERS,
                "All answers and what they mean",
                List.of("The lists that the other sheets offer. Nothing needs to be changed here."),
                table,
                List.of());
    }
}
