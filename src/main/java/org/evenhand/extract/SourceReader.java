package org.evenhand.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Answer;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.YamlMap;

/** Reads what a plan says about one dataset. */
final class SourceReader {

    static final List<String> KEYS = List.of(
            "file",
            "query",
            "datasource",
            "sheet",
            "encoding",
            "delimiter",
            "dates",
            "only",
            "columns",
            "codes",
            "refuse",
            "blank means",
            AddedCellsReader.EVERY_ROW,
            AddedCellsReader.UNPIVOT);
    private static final Map<String, Character> DELIMITERS =
            Map.of(",", ',', "comma", ',', ";", ';', "semicolon", ';', "tab", '\t', "|", '|', "bar", '|');

    /** The words for delimiters, as a plan of ours writes them. */
    static final List<String> DELIMITER_WORDS = List.of("comma", "semicolon", "tab", "bar");

    private final Dataset dataset;
    private final YamlMap section;
    private final Optional<String> found;

    SourceReader(Dataset dataset, YamlMap section, Optional<String> found) {
        this.dataset = dataset;
        this.section = section;
        this.found = found;
    }

    static String delimiterWord(char delimiter) {
        return DELIMITER_WORDS.stream()
                .filter(word -> DELIMITERS.getOrDefault(word, ' ') == delimiter)
                .findFirst()
                .orElseThrow();
    }

    ExtractPlan.Source read() {
        PlanWords.allow(section, KEYS);
        ExtractPlan.Source source = new ExtractPlan.Source(
                origin(),
                section.text("sheet"),
                section.text("encoding")
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(this::knownEncoding),
                section.text("delimiter").flatMap(this::delimiter),
                section.text("dates").flatMap(this::dates),
                only(),
                columns(),
                codes(),
                section.texts("refuse"),
                PlanWords.oneOf(section, "blank means", List.of("not_held", "not_stated"))
                        .flatMap(Answer::withoutCategory)
                        .orElse(Answer.NOT_HELD),
                AddedCells.NONE);
        return source.adding(new AddedCellsReader(dataset, section, source.columns()).read());
    }

    private Origin origin() {
        return section.keys().contains("query") || section.keys().contains("datasource")
                ? new QueryReader(dataset, section).read()
                : files();
    }

    private Origin files() {
        List<String> named = section.texts("file");
        List<String> files = named.isEmpty() ? found.stream().toList() : named;
        if (files.isEmpty() || files.contains("")) {
            section.complain("file", "No 'file' is named for '" + dataset.word() + "'.");
        }
        if (files.stream().anyMatch(SourceReader::isOutside)) {
            section.complain("file", "'file' must lie within the folder of extracts.");
        }
        if (files.stream().anyMatch(file -> FileNames.isPattern(file.substring(0, file.lastIndexOf('/') + 1)))) {
            section.complain("file", "* and ? may stand for letters of a file, not of a folder.");
        }
        return new Origin.Files(files);
    }

    private static boolean isOutside(String file) {
        return file.contains("..") || file.startsWith("/") || file.contains("\\") || file.contains(":");
    }

    private boolean knownEncoding(String word) {
        return PlanWords.isKnown(
                section,
                "encoding",
                word,
                TextEncoding.KNOWN.keySet().stream().sorted().toList());
    }

    private Optional<Character> delimiter(String word) {
        PlanWords.isKnown(
                section,
                "delimiter",
                word,
                DELIMITERS.keySet().stream().sorted().toList());
        return Optional.ofNullable(DELIMITERS.get(word));
    }

    private Optional<DateStyle> dates(String word) {
        Optional<DateStyle> style = DateStyle.of(word);
        if (style.isEmpty()) {
            PlanWords.isKnown(
                    section,
                    "dates",
                    word,
                    List.of(DateStyle.values()).stream().map(DateStyle::word).toList());
        }
        return style;
    }

    private Map<String, List<String>> only() {
        Map<String, List<String>> only = new LinkedHashMap<>();
        section.map("only").ifPresent(map -> map.keys().forEach(heading -> only.put(heading, map.texts(heading))));
        return only;
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        section.map("columns").ifPresent(map -> map.allTexts().forEach((heading, column) -> {
            if (PlanWords.isKnown(map, heading, column, Headings.columnsOf(dataset)) && !refused(map, heading)) {
                columns.put(heading, column);
            }
        }));
        return columns;
    }

    private boolean refused(YamlMap map, String heading) {
        boolean refused = section.texts("refuse").contains(heading) || Headings.refusedByName(heading);
        if (refused) {
            map.complain(
                    heading,
                    "'" + heading + "' is refused by name, so it cannot be read as another column.\n"
                            + "Perhaps the extract can be made without it.");
        }
        return refused;
    }

    private Map<String, Map<String, String>> codes() {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        section.map("codes").ifPresent(map -> {
            PlanWords.allow(map, CodeList.columnsOf(dataset));
            map.keys().forEach(column -> map.map(column).ifPresent(list -> codes.put(column, codes(column, list))));
        });
        return codes;
    }

    private Map<String, String> codes(String column, YamlMap list) {
        List<String> canonical = CodeList.canonical(dataset, column);
        list.allTexts().forEach((theirs, ours) -> {
            if (!canonical.isEmpty()) {
                PlanWords.isKnown(list, theirs, ours, canonical);
            }
        });
        return list.allTexts();
    }
}
