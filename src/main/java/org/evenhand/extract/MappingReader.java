package org.evenhand.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.SetUpException;

/** Reads the answers of a mapping workbook; every mistake in it comes in one list. */
final class MappingReader {

    private final Path workbook;
    private final boolean drafting;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Mapping.FileLine> files = new ArrayList<>();

    private MappingReader(Path workbook, boolean drafting) {
        this.workbook = workbook;
        this.drafting = drafting;
    }

    /** What was answered in a folder before; nothing where it has no such workbook. */
    static Mapping before(Path folder) {
        Path workbook = folder.resolve(Mapping.FILE_NAME);
        return Files.isRegularFile(workbook)
                ? new MappingReader(workbook, true).read()
                : new Mapping(Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The answers, for a run. */
    static Mapping finished(Path folder) {
        return new MappingReader(folder.resolve(Mapping.FILE_NAME), false).read();
    }

    private Mapping read() {
        Map<String, String> settings = settings();
        readFiles();
        List<Mapping.HeadingLine> headings = headings();
        List<Mapping.CodeLine> codes = codes();
        if (!mistakes.isEmpty()) {
            throw new SetUpException(mistakes);
        }
        return new Mapping(settings, List.copyOf(files), headings, codes, List.of());
    }

    private List<MappingTable.Line> lines(String sheet, String... columns) {
        try {
            return MappingTable.read(workbook, sheet, List.of(columns), mistakes);
        } catch (Unreadable e) {
            String advice = e.code().equals("E-NO-SHEET")
                    ? "To mend it, undo what was changed, or remove " + Mapping.FILE_NAME
                            + " and make a new one with the command 'plan'."
                    : e.advice();
            mistakes.add(Mapping.FILE_NAME + ", sheet '" + sheet + "': " + e.message() + "\n" + advice);
            return List.of();
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (MappingTable.Line line : lines(MappingSheets.SETTINGS, MappingSheets.SETTING, MappingSheets.ANSWER)) {
            String answer = line.text(MappingSheets.ANSWER);
            MappingSetting.of(line.text(MappingSheets.SETTING))
                    .filter(setting -> Mapping.answered(answer))
                    .flatMap(setting -> setting(line, setting, answer))
                    .ifPresent(read -> settings.put(line.text(MappingSheets.SETTING), read));
        }
        return settings;
    }

    private Optional<String> setting(MappingTable.Line line, MappingSetting setting, String answer) {
        if (!setting.choices().isEmpty()) {
            return known(line, MappingSheets.ANSWER, answer, setting.choices());
        }
        if (setting != MappingSetting.SNAPSHOT_DATE) {
            return Optional.of(answer);
        }
        Optional<String> day = Dates.of(List.of(), Optional.of(DateStyle.DAY_MONTH_YEAR))
                .read(Cell.text(answer))
                .map(Object::toString);
        if (day.isEmpty()) {
            mistakes.add(line.place(MappingSheets.ANSWER) + "this is not a date.\nTo write one: 2026-03-31");
        }
        return day;
    }

    private void readFiles() {
        Map<String, Integer> rows = new HashMap<>();
        for (MappingTable.Line line : lines(
                MappingSheets.FILES,
                MappingSheets.FILE,
                MappingSheets.SHEET,
                MappingSheets.DATASET,
                MappingSheets.DATES,
                MappingSheets.DELIMITER,
                MappingSheets.ENCODING)) {
            String dataset = dataset(line, rows);
            String dates = word(line, MappingSheets.DATES, dateWords());
            files.add(new Mapping.FileLine(
                    line.text(MappingSheets.FILE),
                    line.text(MappingSheets.SHEET),
                    0,
                    dataset,
                    dates,
                    word(line, MappingSheets.DELIMITER, with(SourceReader.DELIMITER_WORDS)),
                    word(line, MappingSheets.ENCODING, with(new TreeSet<>(TextEncoding.KNOWN.keySet()))),
                    ""));
        }
    }

    private String dataset(MappingTable.Line line, Map<String, Integer> rows) {
        List<String> words = new ArrayList<>();
        List.of(Dataset.values()).forEach(dataset -> words.add(dataset.word()));
        words.add(Mapping.IGNORE);
        String dataset = word(line, MappingSheets.DATASET, words);
        Integer earlier = dataset.equals(Mapping.IGNORE) || !Mapping.answered(dataset)
                ? null
                : rows.putIfAbsent(dataset, line.number());
        if (earlier != null) {
            mistakes.add(line.place(MappingSheets.DATASET) + "row " + earlier + " is '" + dataset
                    + "' already, and a dataset is read from one file.\nTo mend it, choose '" + Mapping.IGNORE
                    + "' in one of the two.");
        }
        return dataset;
    }

    private static List<String> dateWords() {
        return with(List.of(DateStyle.values()).stream().map(DateStyle::word).toList());
    }

    private static List<String> with(Collection<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add(Mapping.NOT_DECLARED);
        return all;
    }

    private List<Mapping.HeadingLine> headings() {
        List<Mapping.HeadingLine> headings = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        for (MappingTable.Line line : lines(
                MappingSheets.HEADINGS,
                MappingSheets.FILE,
                MappingSheets.SHEET,
                MappingSheets.HEADING,
                MappingSheets.COLUMN)) {
            headings.add(new Mapping.HeadingLine(
                    line.text(MappingSheets.FILE),
                    line.text(MappingSheets.SHEET),
                    line.text(MappingSheets.HEADING),
                    column(line, rows),
                    ""));
        }
        return headings;
    }

    private String column(MappingTable.Line line, Map<String, Integer> rows) {
        Optional<Mapping.FileLine> file = files.stream()
                .filter(each -> each.isOf(line.text(MappingSheets.FILE), line.text(MappingSheets.SHEET)))
                .findFirst();
        if (file.isEmpty()) {
            mistakes.add(line.place(MappingSheets.FILE) + "the sheet '" + MappingSheets.FILES
                    + "' has no such file.\nTo mend it, write file and sheet as they stand there.");
            return "";
        }
        Optional<Dataset> dataset = Dataset.of(file.get().dataset());
        return dataset.map(is -> column(line, is, rows)).orElse("");
    }

    private String column(MappingTable.Line line, Dataset dataset, Map<String, Integer> rows) {
        String answer = line.text(MappingSheets.COLUMN);
        if (drafting && !dataset.schema().columns().contains(answer) && isColumnElsewhere(answer)) {
            return "";
        }
        List<String> words = new ArrayList<>(dataset.schema().columns());
        words.add(Mapping.NOT_NEEDED);
        words.add(Mapping.REFUSE);
        String column = word(line, MappingSheets.COLUMN, words);
        if (dataset.schema().columns().contains(column)) {
            checkOnce(line, dataset, column, rows);
            checkNotRefused(line);
        }
        return column;
    }

    /** After a file was given another dataset, the answers for the one before are asked again. */
    private static boolean isColumnElsewhere(String answer) {
        return List.of(Dataset.values()).stream()
                .anyMatch(dataset -> dataset.schema().columns().contains(answer));
    }

    private void checkOnce(MappingTable.Line line, Dataset dataset, String column, Map<String, Integer> rows) {
        Integer earlier = rows.putIfAbsent(dataset.word() + " " + column, line.number());
        if (earlier != null) {
            mistakes.add(line.place(MappingSheets.COLUMN) + "row " + earlier + " is '" + column
                    + "' already, and nobody can say which is right.\nTo mend it, choose '" + Mapping.NOT_NEEDED
                    + "' in one of the two.");
        }
    }

    private void checkNotRefused(MappingTable.Line line) {
        if (Headings.refusedByName(line.text(MappingSheets.HEADING))) {
            mistakes.add(line.place(MappingSheets.COLUMN) + "'" + line.text(MappingSheets.HEADING)
                    + "' is refused by name, so it cannot be read as another column.\n"
                    + "Perhaps the extract can be made without it.");
        }
    }

    private List<Mapping.CodeLine> codes() {
        List<Mapping.CodeLine> codes = new ArrayList<>();
        Map<String, MappingTable.Line> seen = new HashMap<>();
        for (MappingTable.Line line : codeLines()) {
            String dataset = line.text(MappingSheets.DATASET);
            String column = line.text(MappingSheets.COLUMN);
            String code = line.text(MappingSheets.CODE);
            boolean rare = code.startsWith(CodeSuggestions.RARE);
            codes.add(new Mapping.CodeLine(dataset, column, code, rare ? Mapping.AS_IT_IS : means(line, seen), ""));
        }
        return codes;
    }

    private List<MappingTable.Line> codeLines() {
        // Where no file has a column of codes, there is no such sheet.
        return WorkbookSource.sheetsOf(workbook).contains(MappingSheets.CODES)
                ? lines(
                        MappingSheets.CODES,
                        MappingSheets.DATASET,
                        MappingSheets.COLUMN,
                        MappingSheets.CODE,
                        MappingSheets.MEANS)
                : List.of();
    }

    private String means(MappingTable.Line line, Map<String, MappingTable.Line> seen) {
        Optional<Dataset> dataset = Dataset.of(line.text(MappingSheets.DATASET));
        String column = line.text(MappingSheets.COLUMN);
        if (dataset.isEmpty()) {
            mistakes.add(line.place(MappingSheets.DATASET)
                    + "there is no such dataset.\nTo mend it, write it as in the sheet '" + MappingSheets.FILES + "'.");
            return "";
        }
        List<String> columns = CodeList.columnsOf(dataset.get());
        if (known(line, MappingSheets.COLUMN, column, columns).isEmpty()) {
            return "";
        }
        checkOneMeaning(line, seen);
        Set<String> allowed = MappingSheets.allowed(dataset.get(), column);
        boolean closed = MappingSheets.isClosed(dataset.get(), column);
        List<String> words = new ArrayList<>(allowed);
        words.add(Mapping.AS_IT_IS);
        return closed ? word(line, MappingSheets.MEANS, words) : line.text(MappingSheets.MEANS);
    }

    private void checkOneMeaning(MappingTable.Line line, Map<String, MappingTable.Line> seen) {
        String key = line.text(MappingSheets.DATASET) + "|" + line.text(MappingSheets.COLUMN) + "|"
                + CodeList.plain(line.text(MappingSheets.CODE));
        MappingTable.Line earlier = seen.putIfAbsent(key, line);
        if (earlier != null && !earlier.text(MappingSheets.MEANS).equals(line.text(MappingSheets.MEANS))) {
            mistakes.add(line.place(MappingSheets.MEANS) + "row " + earlier.number()
                    + " gives the same code another meaning.\nTo mend it, remove one of the two.");
        }
    }

    /** An answer that is one of these words, or none; anything else is a mistake. */
    private String word(MappingTable.Line line, String column, List<String> words) {
        String answer = line.text(column);
        return Mapping.answered(answer) ? known(line, column, answer, words).orElse("") : "";
    }

    private Optional<String> known(MappingTable.Line line, String column, String answer, List<String> words) {
        if (words.contains(answer)) {
            return Optional.of(answer);
        }
        String advice = Nearest.advice(answer, words);
        mistakes.add(line.place(column) + "'" + answer + "' is not known here."
                + (advice.isEmpty() ? "\nTo mend it, choose one of the list that the cell offers." : "\n" + advice));
        return Optional.empty();
    }
}
