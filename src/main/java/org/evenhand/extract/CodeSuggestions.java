package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;

/**
 * The codes of one column of codes. A code that we do not know is shown only where it stands in several rows and does not look like
 * something that somebody wrote about a person; the others are counted by kind, and nothing else is said about them.
 */
final class CodeSuggestions {

    /** A code that stands in fewer rows may be an answer in somebody's own words. */
    private static final int FEWEST_ROWS = 5;

    /** With more unknown codes than this, a column holds something else than codes. */
    private static final int MOST_UNKNOWN = 40;

    private static final int LONGEST = 60;

    /** Of so few letters, most words are near each other. */
    private static final int SHORT = 3;

    /** An address, a long number, a date, the end of a sentence, or more than one line. */
    private static final Pattern FREE_TEXT = Pattern.compile("(?s).*(@|\\d{5}|[.!?]$|\\R|https?:).*");

    private final Dataset dataset;
    private final Field field;
    private final CodeList list;
    private final List<Mapping.CodeLine> lines = new ArrayList<>();

    CodeSuggestions(Dataset dataset, Field field, CodeList list) {
        this.dataset = dataset;
        this.field = field;
        this.list = list;
    }

    /** The lines of the codes that a column holds. */
    List<Mapping.CodeLine> of(FoundColumn column) {
        Map<String, Integer> codes = column.codes();
        long unknown = codes.keySet().stream().filter(code -> !list.knows(code)).count();
        boolean open = column.moreThan(FoundColumn.MOST_KINDS) || unknown > MOST_UNKNOWN;
        int rare = 0;
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            if (list.knows(code.getKey())) {
                add(code.getKey(), known(code.getKey()));
            } else if (!open && code.getValue() >= FEWEST_ROWS && !looksFree(code.getKey())) {
                add(code.getKey(), unknown(code.getKey()));
            } else {
                rare += CellReader.nothing(code.getKey()) ? 0 : 1;
            }
        }
        if (rare > 0) {
            addRare(rare);
        }
        return lines;
    }

    private static boolean looksFree(String code) {
        return code.length() > LONGEST
                || Dates.shaped(code)
                || FREE_TEXT.matcher(code).matches();
    }

    private void add(String code, Suggestion suggestion) {
        lines.add(new Mapping.CodeLine(dataset.word(), field.column(), code, suggestion.word(), suggestion.why()));
    }

    private Suggestion known(String code) {
        String canonical = list.canonical(code).orElse(code);
        return Suggestion.sure(
                canonical,
                CodeList.plain(canonical).equals(CodeList.plain(code))
                        ? "It is the canonical word."
                        : "HR systems use this word or code.");
    }

    private Suggestion unknown(String code) {
        if (!list.closed()) {
            return Suggestion.sure(Mapping.AS_IT_IS, "Any word may stand in this column.");
        }
        return near(code)
                .or(() -> Abbreviation.of(code, list)
                        .map(word -> Suggestion.perhaps(word, "the code could be short for it.")))
                .orElseGet(() -> Suggestion.none("It is in no list that we know."));
    }

    private Optional<Suggestion> near(String code) {
        return Nearest.to(CodeList.plain(code), list.words())
                .filter(near -> near.length() > SHORT)
                .flatMap(near ->
                        list.canonical(near).map(word -> Suggestion.perhaps(word, "it is nearly '" + near + "'.")));
    }

    private void addRare(int kinds) {
        String code = RARE + " (" + kinds + (kinds == 1 ? " kind)" : " kinds)");
        String means = CodeList.asked(field).isPresent() ? "not_held" : "blank";
        lines.add(new Mapping.CodeLine(
                dataset.word(),
                field.column(),
                code,
                Mapping.AS_IT_IS,
                "Such rows are counted as " + means + ". To map one, add a line with the code below."));
    }

    /** How the line of codes begins that are too rare to be shown. */
    static final String RARE = "a rare code";
}
