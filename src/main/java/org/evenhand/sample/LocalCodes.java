package org.evenhand.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.characteristic.Answer;
import org.evenhand.dataset.Dataset;

/**
 * The codes that this council's systems use, and what each stands for: the files and the plan are made of the one list.
 *
 * <p>A code belongs to a column of a dataset: {@code outcome} is one thing of an application, and another of a case. Codes of no
 * dataset are those of a column that is the same in all of them.
 */
final class LocalCodes {

    private static final String EVERY_DATASET = "";

    private final Map<Column, Map<String, String>> canonicalByLocal = new LinkedHashMap<>();
    private final Map<Column, Map<String, String>> localByCanonical = new HashMap<>();

    /** A column, in one dataset or in all. */
    private record Column(String dataset, String word) {}

    LocalCodes() {
        Resource.rows("codes.csv")
                .forEach(row -> add(
                        new Column(row.cell("dataset"), row.cell("column")), row.cell("local"), row.cell("canonical")));
    }

    private void add(Column column, String local, String canonical) {
        canonicalByLocal.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(local, canonical);
        localByCanonical.computeIfAbsent(column, key -> new HashMap<>()).put(canonical, local);
    }

    /** What each code of a column stands for; empty where the column holds canonical codes or words. */
    Map<String, String> of(Dataset dataset, String word) {
        return in(canonicalByLocal, dataset, word);
    }

    /** How the council writes a value of a column: what is not held is blank. */
    String local(Dataset dataset, String word, String canonical) {
        if (canonical.equals(Answer.NOT_HELD.code())) {
            return "";
        }
        return in(localByCanonical, dataset, word).getOrDefault(canonical, canonical);
    }

    private static Map<String, String> in(Map<Column, Map<String, String>> codes, Dataset dataset, String word) {
        Map<String, String> ofAll = codes.getOrDefault(new Column(EVERY_DATASET, word), Map.of());
        return codes.getOrDefault(new Column(dataset.word(), word), ofAll);
    }
}
