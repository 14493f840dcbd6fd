package org.evenhand.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row of {@code figures.csv}, as text. */
final class FigureRow {

    /** The columns in their order: a promise to everybody who reads the file. */
    static final List<String> COLUMNS =
            List.of(("indicator,title,area,edition,audience,characteristic,group,comparator,within,within_value,"
                            + "stage,measure,value,unit,lower,upper,numerator,denominator,status,reason,basis,signal,benchmark,benchmark_source,"
                            + "snapshot_date,period_start,as_at,policy,definition_version")
                    .split(",", -1));

    private static final Set<String> PEOPLE =
            Set.of("people", "applications", "requests", "enrolments", "responses", "cases");

    private final long line;
    private final CSVRecord cells;

    private FigureRow(long line, CSVRecord cells) {
        this.line = line;
        this.cells = cells;
    }

    static List<FigureRow> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<FigureRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get()
                .parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            for (CSVRecord row : parser) {
                requireShape(row);
                if (row.getRecordNumber() > 1) {
                    rows.add(new FigureRow(row.getRecordNumber(), row));
                }
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new UnreadableFile(ReleaseFiles.FIGURES, "it is not a CSV file");
        }
        return rows;
    }

    private static void requireShape(CSVRecord row) {
        if (row.size() != COLUMNS.size()) {
            throw new UnreadableFile(
                    ReleaseFiles.FIGURES,
                    "row " + row.getRecordNumber() + " has " + row.size() + " cells instead of " + COLUMNS.size());
        }
        if (row.getRecordNumber() == 1 && !COLUMNS.equals(row.toList())) {
            throw new UnreadableFile(ReleaseFiles.FIGURES, "its columns are not those that were promised");
        }
    }

    String get(String column) {
        return cells.get(column);
    }

    /** The number of a column, if it holds one. */
    Optional<BigDecimal> number(String column) {
        String text = get(column);
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    boolean published() {
        return get("status").equals("published");
    }

    /** Whether it is only for those who may see the records. */
    boolean ofRecords() {
        return get("policy").startsWith("exact");
    }

    boolean isCountOfPeople() {
        return get("measure").equals("count") && PEOPLE.contains(unit());
    }

    String unit() {
        return get("unit").toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Cells of these columns, to tell rows of one table from another. */
    List<String> key(String... columns) {
        List<String> key = new ArrayList<>();
        for (String column : columns) {
            key.add(get(column));
        }
        return key;
    }

    /** Where a reader finds it: the row of the file, and the indicator. */
    String place() {
        return ReleaseFiles.FIGURES + ", row " + line + " (" + get("indicator") + ")";
    }
}
