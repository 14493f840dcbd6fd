package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.dataset.Dataset;

/** Lays a mapping out as sheets: the words that {@link MappingReader} finds again. */
public final class MappingSheets {

    /** The sheets that are filled in, in order. */
    public static final String SETTINGS = "Settings";

    public static final String FILES = "Files";
    public static final String HEADINGS = "Headings";
    public static final String CODES = "Codes";

    /** The column of numbers. */
    public static final String ROWS = "Rows seen";

    static final String SETTING = "Setting";
    static final String ANSWER = "Answer";
    static final String FILE = "File";
    static final String SHEET = "Sheet";
    static final String DATASET = "Dataset";
    static final String DATES = "Dates";
    static final String DELIMITER = "Delimiter";
    static final String ENCODING = "Encoding";
    static final String HEADING = "Heading";
    static final String COLUMN = "Column";
    static final String CODE = "Code";
    static final String MEANS = "Means";
    static final String WHY = "Why";

    private static final String DATASETS = "datasets";
    private static final String STYLES = "orders of dates";

    private final Mapping mapping;
    private final Map<String, List<MappingSheet.Option>> lists = new LinkedHashMap<>();
    private final List<MappingSheet> sheets = new ArrayList<>();

    private MappingSheets(Mapping mapping) {
        this.mapping = mapping;
        sheets.add(settings());
        sheets.add(files());
        sheets.add(headings());
        sheets.add(codes());
    }

    public static MappingSheets of(Mapping mapping) {
        return new MappingSheets(mapping);
    }

    /** The sheets that somebody fills in; a sheet without rows is left out. */
    public List<MappingSheet> sheets() {
        return sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    /** All lists of answers, each in one piece. */
    public List<MappingSheet.Option> options() {
        return lists.values().stream().flatMap(List::stream).toList();
    }

    private MappingSheet settings() {
        List<List<String>> rows = new ArrayList<>();
        List<MappingSheet.Choice> choices = new ArrayList<>();
        for (MappingSetting setting : MappingSetting.values()) {
            if (!setting.choices().isEmpty()) {
                lists.put(setting.word(), plain(setting.word(), setting.choices()));
                choices.add(new MappingSheet.Choice(rows.size(), ANSWER, setting.word(), true));
            }
            rows.add(List.of(
                    setting.word(),
                    mapping.settings().getOrDefault(setting.word(), Mapping.UNANSWERED),
                    setting.meaning()));
        }
        return new MappingSheet(SETTINGS, List.of(SETTING, ANSWER, "What it means"), List.of(ANSWER), rows, choices);
    }

    private MappingSheet files() {
        List<List<String>> rows = new ArrayList<>();
        List<MappingSheet.Choice> choices = new ArrayList<>();
        lists.put(DATASETS, datasets());
        lists.put(STYLES, styles());
        for (Mapping.FileLine line : mapping.files()) {
            choices.add(new MappingSheet.Choice(rows.size(), DATASET, DATASETS, true));
            choices.add(new MappingSheet.Choice(rows.size(), DATES, STYLES, true));
            rows.add(List.of(
                    line.file(),
                    line.sheet(),
                    String.valueOf(line.rows()),
                    line.dataset(),
                    line.dates(),
                    line.delimiter(),
                    line.encoding(),
                    line.why()));
        }
        List<String> columns = List.of(FILE, SHEET, ROWS, DATASET, DATES, DELIMITER, ENCODING, WHY);
        return new MappingSheet(FILES, columns, List.of(DATASET, DATES), rows, choices);
    }

    private MappingSheet headings() {
        List<List<String>> rows = new ArrayList<>();
        List<MappingSheet.Choice> choices = new ArrayList<>();
        for (Mapping.HeadingLine line : mapping.headings()) {
            String dataset = mapping.files().stream()
                    .filter(line::isOf)
                    .findFirst()
                    .map(Mapping.FileLine::dataset)
                    .orElse("");
            String list = "columns of " + dataset;
            Dataset.of(dataset).ifPresent(is -> lists.computeIfAbsent(list, name -> columns(name, is)));
            choices.add(new MappingSheet.Choice(rows.size(), COLUMN, list, true));
            rows.add(List.of(line.file(), line.sheet(), line.heading(), line.column(), line.why()));
        }
        return new MappingSheet(HEADINGS, List.of(FILE, SHEET, HEADING, COLUMN, WHY), List.of(COLUMN), rows, choices);
    }

    private MappingSheet codes() {
        List<List<String>> rows = new ArrayList<>();
        List<MappingSheet.Choice> choices = new ArrayList<>();
        for (Mapping.CodeLine line : mapping.codes()) {
            Dataset.of(line.dataset()).ifPresent(dataset -> {
                String list = codesName(dataset, line.column());
                lists.computeIfAbsent(list, name -> codes(name, dataset, line.column()));
                choices.add(new MappingSheet.Choice(rows.size(), MEANS, list, isClosed(dataset, line.column())));
            });
            rows.add(List.of(line.dataset(), line.column(), line.code(), line.means(), line.why()));
        }
        return new MappingSheet(CODES, List.of(DATASET, COLUMN, CODE, MEANS, WHY), List.of(MEANS), rows, choices);
    }

    private static List<MappingSheet.Option> datasets() {
        List<MappingSheet.Option> options = new ArrayList<>();
        for (Dataset dataset : Dataset.values()) {
            options.add(new MappingSheet.Option(
                    DATASETS, dataset.word(), "One row for each " + String.join(" and ", dataset.key()) + "."));
        }
        options.add(new MappingSheet.Option(DATASETS, Mapping.IGNORE, "The file is not read."));
        options.add(waiting(DATASETS));
        return options;
    }

    private static List<MappingSheet.Option> styles() {
        List<MappingSheet.Option> options = new ArrayList<>();
        for (DateStyle style : DateStyle.values()) {
            options.add(new MappingSheet.Option(STYLES, style.word(), "For dates written with numbers alone."));
        }
        options.add(new MappingSheet.Option(
                STYLES, Mapping.NOT_DECLARED, "There are no dates, or they can be read in one way only."));
        options.add(waiting(STYLES));
        return options;
    }

    private static List<MappingSheet.Option> columns(String list, Dataset dataset) {
        List<MappingSheet.Option> options = new ArrayList<>();
        dataset.schema()
                .fields()
                .forEach(field -> options.add(new MappingSheet.Option(
                        list, field.column(), field.meaning() + (field.required() ? "; needed." : "."))));
        options.add(new MappingSheet.Option(list, Mapping.NOT_NEEDED, "The column is not read."));
        options.add(new MappingSheet.Option(
                list, Mapping.REFUSE, "The column must not be read, and the findings say that it was there."));
        options.add(waiting(list));
        return options;
    }

    private static List<MappingSheet.Option> codes(String list, Dataset dataset, String column) {
        List<MappingSheet.Option> options = new ArrayList<>();
        allowed(dataset, column)
                .forEach(code ->
                        options.add(new MappingSheet.Option(list, code, CodeList.label(dataset, column, code))));
        options.add(new MappingSheet.Option(list, Mapping.AS_IT_IS, "Nothing is declared about the code."));
        options.add(waiting(list));
        return options;
    }

    /** The canonical codes of a column; where any word may stand, those that we know. */
    static Set<String> allowed(Dataset dataset, String column) {
        Set<String> codes = new LinkedHashSet<>(CodeList.canonical(dataset, column));
        if (codes.isEmpty()) {
            codes.addAll(CodeList.shipped(column));
        }
        return codes;
    }

    /** Whether only canonical codes may stand in a column. */
    static boolean isClosed(Dataset dataset, String column) {
        return !CodeList.canonical(dataset, column).isEmpty();
    }

    /** One list serves all datasets whose column of this name holds the same codes. */
    private static String codesName(Dataset dataset, String column) {
        long kinds = Arrays.stream(Dataset.values())
                .filter(each -> each.schema().field(column).isPresent())
                .map(each -> CodeList.canonical(each, column))
                .distinct()
                .count();
        return kinds == 1 ? "codes of " + column : "codes of " + column + " in " + dataset.word();
    }

    private static MappingSheet.Option waiting(String list) {
        return new MappingSheet.Option(list, Mapping.UNANSWERED, "Nobody has answered yet.");
    }

    private static List<MappingSheet.Option> plain(String list, List<String> words) {
        return words.stream()
                .map(word -> word.equals(Mapping.UNANSWERED)
                        ? waiting(list)
                        : new MappingSheet.Option(list, word, "As it says."))
                .toList();
    }
}
