package org.evenhand.extract;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
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

    private static final List<String> AGES = List.of("date_of_birth", "age");

    private final Schema<R> schema;
    private final Dataset dataset;
    private final Sheet sheet;
    private final ExtractPlan plan;
    private final LocalDate snapshotDate;
    private final Findings findings;
    private final RowNotes notes;
    private final List<CellReader> readers;

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
        this.snapshotDate = snapshotDate;
        this.findings = findings;
        this.notes = new RowNotes(findings, sheet.place());
        ColumnReaders columns = new ColumnReaders(dataset, sheet, plan, source, findings);
        this.readers = schema.fields().stream().map(columns::of).toList();
    }

    /** The records, and what became of the rows. */
    MappedRows<R> map(Objections objections) {
        MappedRows.Builder<R> rows = new MappedRows.Builder<>(sheet, possible());
        int objecting = 0;
        for (Row row : sheet.rows()) {
            boolean objects = objections.cover(sheet, row);
            objecting += objects ? 1 : 0;
            Optional<R> made = record(row, objects);
            rows.add(row, made, notes.repaired());
        }
        noteObjections(objecting);
        return rows.build(notes);
    }

    /** Without a column that it needs, a row cannot become a record; what else is wrong with it is said all the same. */
    private boolean possible() {
        return schema.fields().stream().allMatch(field -> !field.required() || sheet.has(field.column()));
    }

    /** How many, and never which rows: that somebody objects is known to nobody who does not need to. */
    private void noteObjections(int objecting) {
        if (objecting > 0 && Objections.in(dataset)) {
            findings.add(
                    Severity.NOTED,
                    "E-OBJECTION",
                    sheet.place(),
                    (objecting == 1 ? "1 row is of somebody who objects" : objecting + " rows are of people who object")
                            + " to monitoring: no answer was read, and each is counted as not held."
                            + (plan.payGapDuty() ? " Sex was read, because the law orders the pay gap." : ""),
                    "");
        }
    }

    private boolean isAnswer(Field field) {
        boolean ordered = plan.payGapDuty() && field.column().equals(Characteristic.SEX.column());
        return CodeList.asked(field).isPresent() && !ordered || AGES.contains(field.column());
    }

    private Optional<R> record(Row row, boolean objects) {
        notes.startRow(row.number());
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            if (sheet.has(field.column()) && !(objects && isAnswer(field))) {
                startColumn(field.column());
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

    private void startColumn(String column) {
        if (AGES.contains(column)) {
            notes.age(sheet.heading(column));
        } else {
            notes.column(sheet.heading(column));
        }
    }

    private @Nullable Object value(Field field, CellReader reader, Cell cell) {
        if (unusable(cell)) {
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

    /** Whether a cell holds an error, or a formula without a value; the notes say so. */
    private boolean unusable(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            notes.reject(
                    "E-CELL-ERROR",
                    "an error value of Excel, such as #REF!.",
                    "To mend it, correct the formula in the source.");
            return true;
        }
        if (cell.formula() && cell.blank()) {
            notes.reject(
                    "E-FORMULA",
                    "a formula whose value was never worked out.",
                    "To mend it, open the workbook in Excel and save it, or write the value.");
            return true;
        }
        return false;
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
}
