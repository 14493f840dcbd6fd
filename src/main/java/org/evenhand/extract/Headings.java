package org.evenhand.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.YamlMap;

/** Which heading of a file means which canonical column, and which headings are refused. */
final class Headings {

    private static final int LONGEST = 200;
    private static final Set<String> OF_PEOPLE =
            Set.of("person_id", "candidate_id", "application_id", "case_id", "response_id");
    private static final Set<String> REFUSED = new HashSet<>();
    private static final Map<String, List<String>> ALIASES = new LinkedHashMap<>();

    static {
        YamlMap shipped = Declarations.shipped("headings.yaml");
        shipped.texts("refuse").forEach(heading -> REFUSED.add(plain(heading)));
        shipped.map("columns")
                .ifPresent(columns -> columns.keys().forEach(column -> ALIASES.put(column, columns.texts(column))));
    }

    private final Dataset dataset;
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> refused = new HashSet<>(REFUSED);
    private final Set<String> named = new HashSet<>();

    Headings(Dataset dataset, ExtractPlan.Source source) {
        this.dataset = dataset;
        List<String> canonical = columnsOf(dataset);
        canonical.forEach(column -> columns.put(plain(column), column));
        ALIASES.forEach((column, words) -> words.stream()
                .filter(word -> canonical.contains(column))
                .forEach(word -> columns.put(plain(word), column)));
        Set<String> renamed = new HashSet<>(source.columns().values());
        renamed.addAll(source.added().columns());
        columns.values().removeIf(renamed::contains);
        source.columns().forEach((heading, column) -> columns.put(plain(heading), column));
        source.refuse().forEach(heading -> refused.add(plain(heading)));
        source.only().keySet().forEach(heading -> named.add(plain(heading)));
        source.added().headings().keySet().forEach(heading -> named.add(plain(heading)));
    }

    /** The columns that a file of this dataset may hold: those of its records, the organisation of a row, and whether
     * somebody objects to monitoring. */
    static List<String> columnsOf(Dataset dataset) {
        List<String> columns = new ArrayList<>(dataset.schema().columns());
        columns.add(Organisations.COLUMN);
        if (Objections.in(dataset)) {
            columns.add(Objections.COLUMN);
        }
        return columns;
    }

    /** A heading without case, spaces, underscores and hyphens: how headings are compared. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-\\u00a0]+", "");
    }

    /** Whether nobody may read a column of this name. */
    static boolean refusedByName(String heading) {
        return REFUSED.contains(plain(heading));
    }

    boolean refuses(String heading) {
        return refused.contains(plain(heading));
    }

    /** Whether rows of this dataset are about people: then a refused column stops the run, unless the plan names it. */
    boolean namesPeople() {
        return dataset.schema().columns().stream().anyMatch(OF_PEOPLE::contains);
    }

    /** The canonical column of a heading. */
    Optional<String> column(String heading) {
        return refuses(heading) ? Optional.empty() : Optional.ofNullable(columns.get(plain(heading)));
    }

    /** Whether the plan chooses rows by this column, or makes rows of it. */
    boolean named(String heading) {
        return named.contains(plain(heading));
    }

    /** Whether the heading is one that is looked for: it helps to find the row of headings. */
    boolean known(String heading) {
        return heading.length() <= LONGEST && (columns.containsKey(plain(heading)) || named(heading));
    }

    Dataset dataset() {
        return dataset;
    }
}
