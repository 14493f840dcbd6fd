package org.evenhand.extract;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Answer;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;
import org.evenhand.table.Field;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the rows of a sheet, column by column as the record declares them.
 *
 * @param <R> the record
 */
final class RecordMapper<R extends Record> {

    private final Schema<R> schema;
    private final Dataset dataset;
    private final Sheet sheet;
    private final ExtractPlan plan;
    private final ExtractPlan.Source source;
    private final LocalDate snapshotDate;
    private final Findings findings;
    private final RowNotes notes;
    private final List<CellReader> readers = new ArrayList<>();

    RecordMapper(
            Schema<R> schema,
            Dataset dataset,
            Sheet sheet,
            ExtractPlan plan,
            ExtractPlan.Source source,
            LocalDate snapshotDate,
            Findings findings) {
        this.schema = schema;
        this.dataset = dataset;
        this.sheet = sheet;
        this.plan = plan;
        this.source = source;
        this.snapshotDate = snapshotDate;
        this.findings = findings;
        this.notes = new RowNotes(findings, sheet.place());
        schema.fields().forEach(field -> readers.add(reader(field)));
    }

    /** The records, and what became of the rows. */
    Mapped<R> map() {
        List<R> records = new ArrayList<>(sheet.rows().size());
        int repaired = 0;
        int rejected = sheet.rejected();
        int rows = sheet.rejected() + sheet.rows().size();
        // Without a column that it needs, a row cannot become a record; what else is wrong with it is said all the
        // same.
        boolean possible = schema.fields().stream().allMatch(field -> !field.required() || sheet.has(field.column()));
        for (Row row : sheet.rows()) {
            Optional<R> made = record(row);
            made.filter(unused -> possible).ifPresent(records::add);
            rejected += made.isEmpty() ? 1 : 0;
            repaired += made.isPresent() && notes.repaired() ? 1 : 0;
        }
        return new Mapped<>(records, rows, repaired, rejected, notes.unknownCodes());
    }

    /**
     * Records and what became of the rows they were made of.
     *
     * @param received rows, with those that could not be used
     * @param unknownCodes rows with a code that is in no list, by heading
     */
    record Mapped<R extends Record>(
            List<R> records, int received, int repaired, int rejected, Map<String, Integer> unknownCodes) {
        /** What became of the rows, for the control totals. */
        ControlTotals.FileRows rowsOf(String file) {
            return new ControlTotals.FileRows(
                    file, received, received - repaired - rejected, repaired, rejected, unknownCodes);
        }

        /** How many: what is in a record is never printed. */
        @Override
        public String toString() {
            return records.size() + " records";
        }
    }

    private Optional<R> record(Row row) {
        notes.startRow(row.number());
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (sheet.has(field.column())) {
                notes.column(sheet.heading(field.column()));
                values[i] = value(field, readers.get(i), sheet.cell(row, field.column()));
            } else if (CodeList.asked(field).isPresent()) {
                values[i] = Answer.NOT_HELD.code();
            }
            values[i] = sheet.among(dataset, row, field.column(), values[i]);
        }
        if (!notes.rejected()) {
            new DerivedValues(schema, dataset, sheet, snapshotDate, notes).complete(values);
        }
        return notes.rejected() ? Optional.empty() : Optional.of(schema.make(values));
    }

    private @Nullable Object value(Field field, CellReader reader, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            notes.reject(
                    "E-CELL-ERROR",
                    "an error value of Excel, such as #REF!.",
                    "To mend it, correct the formula in the source.");
            return null;
        }
        if (cell.formula()) {
            notes.note("E-FORMULA", "cells with a formula: the value that it last had was read.");
        }
        Object value = reader.read(clean(cell.text()), cell, notes);
        if (value == null && field.required() && !notes.rejected()) {
            notes.reject(
                    "E-BLANK",
                    "blank, where '" + field.column() + "' is needed.",
                    "To mend it, fill it in the source.");
        }
        return value;
    }

    /** Text without the spaces around it, its accents in one form; anything but plain text is a repair that is listed. */
    private String clean(String text) {
        String stripped = text.strip();
        if (stripped.chars().allMatch(c -> c < 0x80)) {
            return stripped;
        }
        String spaced =
                stripped.replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ").strip();
        String composed = Normalizer.normalize(spaced, Normalizer.Form.NFC);
        if (!composed.equals(stripped)) {
            notes.repair("E-SPACES", "unusual spaces or accents, which were made usual.", "");
        }
        return composed;
    }

    private CellReader reader(Field field) {
        Map<String, String> planned = source.codes().getOrDefault(field.column(), Map.of());
        Optional<CellReader.Coded> coded = CodeList.of(field, planned)
                .map(list -> new CellReader.Coded(
                        list, field.column(), CodeList.asked(field).isPresent(), source.blankMeans(), plan.name()));
        if (field.type() == Boolean.class && coded.isPresent()) {
            return new CellReader.YesNo(coded.get());
        }
        if (field.type() == LocalDate.class) {
            return days(field);
        }
        if (field.type() == BigDecimal.class) {
            return new CellReader.Numbers();
        }
        if (field.type() == Integer.class) {
            return new CellReader.WholeNumbers();
        }
        return coded.<CellReader>map(reader -> reader)
                .orElseGet(() -> new CellReader.Words(field.column().endsWith("_id")));
    }

    private CellReader days(Field field) {
        Dates dates = Dates.of(sheet.cells(field.column()), source.dates());
        String toDeclare =
                "To say how dates are written, add to '" + dataset.word() + "' in " + plan.name() + ": dates: ";
        if (dates.undecided()) {
            findings.add(
                    Severity.STOP,
                    "E-DATE-AMBIGUOUS",
                    sheet.place().column(sheet.heading(field.column())),
                    "dates that can be read as day/month/year or as month/day/year, and nobody can say which is meant.",
                    toDeclare + "day/month/year");
        } else if (dates.inferred()) {
            findings.add(
                    Severity.NOTED,
                    "E-DATE-STYLE",
                    sheet.place().column(sheet.heading(field.column())),
                    "dates were read as " + dates.style().word() + ", the only way that fits all of them.",
                    toDeclare + dates.style().word());
        }
        return new CellReader.Days(
                dates,
                "To mend it, correct the date in the source, or the style under 'dates' in " + plan.name() + ".");
    }
}
