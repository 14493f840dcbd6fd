package org.evenhand.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.SetUpException;

/** Makes the mapping of a folder: what was answered before stands, and what is new is suggested or asked. */
public final class MappingDraft {

    /** With fewer headings that were read of a file, too little says that another is the same. */
    private static final int FEWEST_READ = 3;

    private final List<FoundTable> tables;
    private final Vocabulary vocabulary;
    private final Mapping given;
    private final Map<FoundTable, Mapping.FileLine> before = new LinkedHashMap<>();
    private final List<Mapping.FileLine> files = new ArrayList<>();
    private final List<Mapping.HeadingLine> headings = new ArrayList<>();
    private final List<Mapping.CodeLine> codes = new ArrayList<>();
    private final List<String> keptCodes = new ArrayList<>();

    private MappingDraft(List<FoundTable> tables, Vocabulary vocabulary, Mapping given) {
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.given = given;
    }

    /**
     * The mapping of a folder: the answers of its {@code mapping.xlsx}, if it has one, and suggestions for the rest.
     *
     * @throws SetUpException with every mistake in that workbook at once
     */
    public static Mapping of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SetUpException(List.of("There is no folder '" + folder + "'."));
        }
        Vocabulary vocabulary = new Vocabulary();
        Mapping given = MappingReader.before(folder);
        List<FoundTable> tables = new FolderLook(folder, vocabulary).tables();
        if (tables.isEmpty()) {
            throw new SetUpException(List.of("There is no CSV file and no workbook in '" + folder
                    + "'.\nTo make a plan of extracts, put them there first."));
        }
        return new MappingDraft(tables, vocabulary, given).mapping();
    }

    /** The plan that a mapping is: the text of an {@code extracts.yaml} that says which workbook it was made from. */
    public static String plan(Mapping mapping, String workbookSha256) {
        return PlanMark.marked(workbookSha256, MappingPlan.of(mapping));
    }

    /** Whether a plan was made from a mapping and is still as it was made. */
    public static boolean isUntouched(String plan) {
        return PlanMark.of(plan).filter(PlanMark::untouched).isPresent();
    }

    private Mapping mapping() {
        findAnswers();
        Map<FoundTable, Dataset> answered = new LinkedHashMap<>();
        before.forEach((table, line) -> Dataset.of(line.dataset()).ifPresent(dataset -> answered.put(table, dataset)));
        List<FoundTable> open =
                tables.stream().filter(table -> !isAnswered(table)).toList();
        DatasetSuggestions suggestions = new DatasetSuggestions(vocabulary, open, Set.copyOf(answered.values()));
        tables.forEach(table -> add(table, isAnswered(table) ? answer(table, suggestions) : suggestions.of(table)));
        keepUnseen();
        return new Mapping(settings(), files, headings, codes, keptCodes);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (MappingSetting setting : MappingSetting.values()) {
            settings.put(setting.word(), given.settings().getOrDefault(setting.word(), setting.usual()));
        }
        return settings;
    }

    /** The line of each file; else of one that is gone and had the same headings; else of one of which every heading that was read is there. */
    private void findAnswers() {
        tables.forEach(table -> given.files().stream()
                .filter(line -> line.isOf(table.file(), sheetOf(table)))
                .findFirst()
                .ifPresent(line -> before.put(table, line)));
        takeOver(this::sameHeadings);
        takeOver(this::holdsAllThatWasRead);
    }

    private void takeOver(BiPredicate<Mapping.FileLine, FoundTable> alike) {
        tables.stream().filter(table -> !before.containsKey(table)).forEach(table -> given.files().stream()
                .filter(line -> isGone(line) && !before.containsValue(line) && alike.test(line, table))
                .max(Comparator.comparingInt(
                        line -> headingsOf(line, heading -> true).size()))
                .ifPresent(line -> before.put(table, line)));
    }

    private boolean isGone(Mapping.FileLine line) {
        return tables.stream().noneMatch(table -> line.isOf(table.file(), sheetOf(table)));
    }

    private boolean sameHeadings(Mapping.FileLine line, FoundTable table) {
        Set<String> now = headingsOf(table);
        return !now.isEmpty() && now.equals(headingsOf(line, heading -> true));
    }

    /** Whether a table has all headings that a file was read by: others may have come, or be gone. */
    private boolean holdsAllThatWasRead(Mapping.FileLine line, FoundTable table) {
        Set<String> columns = Dataset.of(line.dataset())
                .map(dataset -> Set.copyOf(dataset.schema().columns()))
                .orElse(Set.of());
        Set<String> read = headingsOf(line, heading -> columns.contains(heading.column()));
        return read.size() >= FEWEST_READ && headingsOf(table).containsAll(read);
    }

    private Set<String> headingsOf(Mapping.FileLine line, Predicate<Mapping.HeadingLine> wanted) {
        return given.headings().stream()
                .filter(heading -> heading.isOf(line) && wanted.test(heading))
                .map(heading -> Headings.plain(heading.heading()))
                .collect(Collectors.toSet());
    }

    private static Set<String> headingsOf(FoundTable table) {
        return table.headings().stream().map(Headings::plain).collect(Collectors.toSet());
    }

    private static String sheetOf(FoundTable table) {
        return table.sheet().isEmpty() ? Mapping.NO_SHEETS : table.sheet();
    }

    private boolean isAnswered(FoundTable table) {
        Mapping.FileLine line = before.get(table);
        return line != null && Mapping.answered(line.dataset());
    }

    private Suggestion answer(FoundTable table, DatasetSuggestions suggestions) {
        Mapping.FileLine line = before.get(table);
        if (line == null) {
            throw new IllegalStateException("only a table that was answered has an answer");
        }
        String headings =
                sameHeadings(line, table) ? "Its headings are those of " : "It has all headings that were read of ";
        return line.file().equals(table.file())
                ? suggestions.answered(table, line.dataset())
                : Suggestion.sure(line.dataset(), headings + line.file() + ", which is gone: its answers hold.");
    }

    private void add(FoundTable table, Suggestion dataset) {
        Map<FoundColumn, String> columns = new LinkedHashMap<>();
        Optional<Dataset> read = Dataset.of(dataset.word());
        read.ifPresent(is -> addHeadings(table, is, columns));
        Suggestion dates =
                read.map(is -> dates(table, is, columns)).orElseGet(() -> Suggestion.sure(Mapping.NOT_DECLARED, ""));
        files.add(new Mapping.FileLine(
                table.file(),
                sheetOf(table),
                table.rows(),
                dataset.word(),
                dates.word(),
                table.layout()
                        .map(layout -> SourceReader.delimiterWord(layout.delimiter()))
                        .orElse(Mapping.NOT_DECLARED),
                table.layout().map(Layout::encoding).orElse(Mapping.NOT_DECLARED),
                (dataset.why() + " " + dates.why()).strip()));
        read.ifPresent(is -> addCodes(is, columns, table.rows()));
    }

    private Suggestion dates(FoundTable table, Dataset dataset, Map<FoundColumn, String> columns) {
        Suggestion seen = DateSuggestion.of(dataset, columns);
        return seen.isSure()
                ? seen
                : Optional.ofNullable(before.get(table))
                        .filter(line -> Mapping.answered(line.dates()))
                        .map(line -> Suggestion.sure(line.dates(), "Its dates were answered in the mapping."))
                        .orElse(seen);
    }

    private void addHeadings(FoundTable table, Dataset dataset, Map<FoundColumn, String> columns) {
        Map<FoundColumn, String> answers = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        List<FoundColumn> once = table.columns().stream()
                .filter(column -> names.add(Headings.plain(column.heading())))
                .toList();
        once.forEach(column -> answerFor(table, column).ifPresent(answer -> answers.put(column, answer)));
        List<FoundColumn> open =
                once.stream().filter(column -> !answers.containsKey(column)).toList();
        HeadingSuggestions suggestions =
                new HeadingSuggestions(vocabulary, dataset, open, new HashSet<>(answers.values()));
        for (FoundColumn column : once) {
            String answer = answers.get(column);
            Suggestion suggestion = answer == null ? suggestions.of(column) : suggestions.answered(column, answer);
            headings.add(new Mapping.HeadingLine(
                    table.file(), sheetOf(table), column.heading(), suggestion.word(), suggestion.why()));
            columns.put(column, suggestion.word());
        }
    }

    private Optional<String> answerFor(FoundTable table, FoundColumn column) {
        Mapping.FileLine line = before.get(table);
        return given.headings().stream()
                .filter(heading -> line != null && heading.isOf(line))
                .filter(heading -> Headings.plain(heading.heading()).equals(Headings.plain(column.heading())))
                .map(Mapping.HeadingLine::column)
                .filter(Mapping::answered)
                .findFirst();
    }

    private void addCodes(Dataset dataset, Map<FoundColumn, String> columns, int rows) {
        columns.forEach((found, column) -> dataset.schema()
                .field(column)
                .ifPresent(field -> CodeList.of(field, Map.of()).ifPresent(list -> {
                    new CodeSuggestions(dataset, field, list).of(found).forEach(line -> codes.add(withAnswer(line)));
                    KeptCodes kept = new KeptCodes(dataset, field, list, codesAskedOrAnswered());
                    if (kept.stop(found, rows)) {
                        keptCodes.add(kept.place());
                    }
                })));
    }

    private List<Mapping.CodeLine> codesAskedOrAnswered() {
        return Stream.concat(codes.stream(), given.codes().stream()).toList();
    }

    private Mapping.CodeLine withAnswer(Mapping.CodeLine line) {
        return answers(answer -> isSame(answer, line))
                .map(answer -> answered(line, answer, Suggestion.ANSWERED))
                .or(() -> answers(answer -> isSameElsewhere(answer, line))
                        .map(answer -> answered(line, answer, "Answered so for " + answer.dataset() + ".")))
                .orElse(line);
    }

    private Optional<Mapping.CodeLine> answers(Predicate<Mapping.CodeLine> wanted) {
        return given.codes().stream()
                .filter(answer -> Mapping.answered(answer.means()) && wanted.test(answer))
                .findFirst();
    }

    private static Mapping.CodeLine answered(Mapping.CodeLine line, Mapping.CodeLine answer, String why) {
        return answer.means().equals(line.means())
                ? line
                : new Mapping.CodeLine(line.dataset(), line.column(), line.code(), answer.means(), why);
    }

    /** What one extract means by a code, another means too, where nobody says otherwise and its column has such a code. */
    private static boolean isSameElsewhere(Mapping.CodeLine answer, Mapping.CodeLine line) {
        return !Mapping.answered(line.means())
                && answer.column().equals(line.column())
                && CodeList.plain(answer.code()).equals(CodeList.plain(line.code()))
                && Dataset.of(line.dataset())
                        .filter(dataset ->
                                MappingSheets.allowed(dataset, line.column()).contains(answer.means()))
                        .isPresent();
    }

    private static boolean isSame(Mapping.CodeLine one, Mapping.CodeLine other) {
        return one.dataset().equals(other.dataset())
                && one.column().equals(other.column())
                && CodeList.plain(one.code()).equals(CodeList.plain(other.code()));
    }

    /** Keeps the answers about codes that are not in these files: those that somebody added, and those that may come again. */
    private void keepUnseen() {
        Set<String> read = new LinkedHashSet<>();
        files.forEach(line -> read.add(line.dataset()));
        given.codes().stream()
                .filter(line -> read.contains(line.dataset()) && Mapping.answered(line.means()))
                .filter(line -> !line.code().startsWith(CodeSuggestions.RARE))
                .filter(line -> codes.stream().noneMatch(seen -> isSame(seen, line)))
                .toList()
                .forEach(line -> codes.add(new Mapping.CodeLine(
                        line.dataset(),
                        line.column(),
                        line.code(),
                        line.means(),
                        "Answered in the mapping; now rare or not there.")));
    }
}
