package org.evenhand.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.characteristic.Answer;

/** The codes that this council's systems use, and what each stands for: the files and the plan are made of the one list. */
final class LocalCodes {

    private final Map<String, Map<String, String>> canonicalByLocal = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> localByCanonical = new HashMap<>();

    LocalCodes() {
        Resource.rows("codes.csv").forEach(row -> add(row.cell("column"), row.cell("local"), row.cell("canonical")));
    }

    private void add(String column, String local, String canonical) {
        canonicalByLocal.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(local, canonical);
        localByCanonical.computeIfAbsent(column, key -> new HashMap<>()).put(canonical, local);
    }

    /** What each code of a column stands for; empty where the column holds canonical codes or words. */
    Map<String, String> of(String column) {
        return canonicalByLocal.getOrDefault(column, Map.of());
    }

    /** How the council writes a value of a column: what is not held is blank. */
    String local(String column, String canonical) {
        if (canonical.equals(Answer.NOT_HELD.code())) {
            return "";
        }
        return localByCanonical.getOrDefault(column, Map.of()).getOrDefault(canonical, canonical);
    }
}
