package org.evenhand.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;

/** Looks for rows that name the same thing twice: nobody can say which is true, so they stop the run. */
final class Keys {

    private Keys() {}

    static <R extends Record> void check(
            Dataset dataset, Schema<R> schema, List<R> records, Place place, Findings findings) {
        Map<String, R> first = new HashMap<>();
        Set<String> same = new HashSet<>();
        Set<String> different = new HashSet<>();
        for (R record : records) {
            String key = dataset.key().stream()
                    .map(column ->
                            String.valueOf(schema.value(record, schema.columns().indexOf(column))))
                    .collect(Collectors.joining("\u0000"));
            R before = first.putIfAbsent(key, record);
            if (before != null) {
                (before.equals(record) ? same : different).add(key);
            }
        }
        stop(
                "E-DUP-KEY",
                "in two or more rows that are the same in every column that is read",
                same.size(),
                dataset,
                place,
                findings);
        stop("E-CONFLICT", "in two or more rows that differ", different.size(), dataset, place, findings);
    }

    private static void stop(String code, String how, int count, Dataset dataset, Place place, Findings findings) {
        if (count > 0) {
            findings.add(
                    Severity.STOP,
                    code,
                    place,
                    count + (count == 1 ? " key (" : " keys (") + String.join(", ", dataset.key()) + ") "
                            + (count == 1 ? "stands " : "stand ") + how + ".",
                    dataset == Dataset.WORKFORCE_SNAPSHOT
                            ? "To mend it, remove the second row, or give each post of a person its own assignment_id."
                            : "To mend it, remove the second row.");
        }
    }
}
