package org.evenhand.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;

/**
 * Looks for rows that name the same thing twice: nobody can say which is true, so they stop the run. The rows are named, never the key.
 *
 * @param <R> the record
 */
final class Keys<R extends Record> {

    private static final int NAMED = 5;

    private final Dataset dataset;
    private final Schema<R> schema;
    private final boolean severalFiles;
    private final Map<String, Seen<R>> first = new HashMap<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();

    private Keys(Dataset dataset, Schema<R> schema, boolean severalFiles) {
        this.dataset = dataset;
        this.schema = schema;
        this.severalFiles = severalFiles;
    }

    /** A record, and where it stands. */
    private record Seen<R>(R record, String file, int row) {

        /** The place: a record is never printed. */
        @Override
        public String toString() {
            return file + " row " + row;
        }
    }

    /** The rows of one key, and whether they are alike. */
    private static final class Repeated {
        private final List<String> rows = new ArrayList<>();
        private boolean differs;
    }

    static <R extends Record> void check(
            Dataset dataset, Schema<R> schema, DatasetReader.Extract<R> extract, Findings findings) {
        List<Sheet> sheets = extract.sheets().each();
        Keys<R> keys = new Keys<>(dataset, schema, sheets.size() > 1);
        for (int i = 0; i < sheets.size(); i++) {
            keys.add(sheets.get(i).place().file(), extract.mapped().get(i));
        }
        keys.stop("E-DUP-KEY", "are the same in every column that is read", false, extract, findings);
        keys.stop("E-CONFLICT", "differ", true, extract, findings);
    }

    private void add(String file, MappedRows<R> mapped) {
        for (int i = 0; i < mapped.records().size(); i++) {
            R record = mapped.records().get(i);
            Seen<R> now = new Seen<>(record, file, mapped.numbers().get(i));
            Seen<R> before = first.putIfAbsent(keyOf(record), now);
            if (before != null) {
                add(before, now);
            }
        }
    }

    private void add(Seen<R> before, Seen<R> now) {
        Repeated rows = repeated.computeIfAbsent(keyOf(now.record()), unused -> new Repeated());
        if (rows.rows.isEmpty()) {
            rows.rows.add(place(before));
        }
        rows.rows.add(place(now));
        rows.differs |= !before.record().equals(now.record());
    }

    private String keyOf(R record) {
        return dataset.key().stream()
                .map(column ->
                        String.valueOf(schema.value(record, schema.columns().indexOf(column))))
                .collect(Collectors.joining("\u0000"));
    }

    private String place(Seen<R> seen) {
        return severalFiles ? seen.toString() : String.valueOf(seen.row());
    }

    private void stop(String code, String how, boolean differing, DatasetReader.Extract<R> extract, Findings findings) {
        List<List<String>> keys = repeated.values().stream()
                .filter(each -> each.differs == differing)
                .map(each -> each.rows)
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        findings.add(
                Severity.STOP,
                code,
                extract.sheets().place(),
                keys.size() + (keys.size() == 1 ? " key (" : " keys (") + String.join(", ", dataset.key()) + ") "
                        + (keys.size() == 1 ? "stands" : "stand") + " in two or more rows that " + how + ": "
                        + rows(keys) + ".",
                dataset == Dataset.WORKFORCE_SNAPSHOT
                        ? "To mend it, remove the second row, or give each post of a person its own assignment_id."
                        : "To mend it, remove the second row.");
    }

    private String rows(List<List<String>> keys) {
        Stream<String> named = keys.stream().limit(NAMED).map(this::together);
        Stream<String> others = keys.size() > NAMED ? Stream.of("and " + (keys.size() - NAMED) + " more") : Stream.of();
        return Stream.concat(named, others).collect(Collectors.joining("; "));
    }

    private String together(List<String> rows) {
        int last = Math.min(rows.size() - 1, NAMED);
        String end = rows.size() - 1 > NAMED ? (rows.size() - NAMED) + " more" : rows.get(last);
        return (severalFiles ? "" : "rows ") + String.join(", ", rows.subList(0, last)) + " and " + end;
    }
}
