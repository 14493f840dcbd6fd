package org.evenhand.extract;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Category;
import org.evenhand.characteristic.Characteristic;
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

    private static final List<String> AGES = List.of("date_of_birth", "age");

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
    Mapped<R> map(Objections objections) {
        List<R> records = new ArrayList<>(sheet.rows().size());
        List<Integer> numbers = new ArrayList<>(sheet.rows().size());
        int repaired = 0;
        int objecting = 0;
        DepartmentRows departments = new DepartmentRows();
        int rejected = sheet.rejected();
        int rows = sheet.rejected() + sheet.rows().size();
        // Without a column that it needs, a row cannot become a record; what else is wrong with it is said all the
        // same.
        boolean possible = schema.fields().stream().allMatch(field -> !field.required() || sheet.has(field.column()));
        for (Row row : sheet.rows()) {
            boolean objects = objections.cover(sheet, row);
            objecting += objects ? 1 : 0;
            Optional<R> made = record(row, objects);
            made.filter(unused -> possible).ifPresent(each -> {
                records.add(each);
                numbers.add(row.number());
            });
            rejected += made.isEmpty() ? 1 : 0;
            departments.add(sheet.cell(row, "department").text().strip(), made.isEmpty());
            repaired += made.isPresent() && notes.repaired() ? 1 : 0;
        }
        noteObjections(objecting);
        return new Mapped<>(
                records,
                numbers,
                rows,
                repaired,
                rejected,
                notes.unknownCodes(),
                notes.unreadAges(),
                departments.parts());
    }

    /**
     * Records and what became of the rows they were made of.
     *
     * @param numbers the row that each record was made of
     * @param received rows, with those that could not be used
     * @param unknownCodes rows with a code that is in no list, by heading
     * @param unreadAges rows whose age could not be read, by heading
     */
    record Mapped<R extends Record>(
            List<R> records,
            List<Integer> numbers,
            int received,
            int repaired,
            int rejected,
            Map<String, Integer> unknownCodes,
            Map<String, Integer> unreadAges,
            List<ControlTotals.Part> departments) {
        /** What became of the rows, for the control totals. */
        ControlTotals.FileRows rowsOf(String file) {
            return new ControlTotals.FileRows(
                    file,
                    received,
                    received - repaired - rejected,
                    repaired,
                    rejected,
                    unknownCodes,
                    unreadAges,
                    departments);
        }

        /** How many: what is in a record is never printed. */
        @Override
        public String toString() {
            return records.size() + " records";
        }
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
        if (cell.kind() == Cell.Kind.ERROR) {
            notes.reject(
                    "E-CELL-ERROR",
                    "an error value of Excel, such as #REF!.",
                    "To mend it, correct the formula in the source.");
            return null;
        }
        if (cell.formula() && cell.blank()) {
            notes.reject(
                    "E-FORMULA",
                    "a formula whose value was never worked out.",
                    "To mend it, open the workbook in Excel and save it, or write the value.");
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
        if (field.column().equals(Characteristic.ETHNICITY.column())) {
            coded.ifPresent(reader -> noteWhatIsNotCollected(field, reader.list()));
        }
        if (DepartmentNames.in(field.column())) {
            return new DepartmentNames(plan, coded.map(CellReader.Coded::list));
        }
        if (field.type() == Boolean.class && coded.isPresent()) {
            return new CellReader.YesNo(coded.get());
        }
        if (field.type() == LocalDate.class) {
            return days(field);
        }
        if (field.type() == BigDecimal.class) {
            return new CellReader.Numbers(Amounts.commas(sheet.cells(field.column())), field.signed());
        }
        if (field.type() == Integer.class) {
            return new CellReader.WholeNumbers();
        }
        return coded.<CellReader>map(reader -> reader).orElseGet(() -> words(field));
    }

    /** Codes of an old questionnaire cannot hold what it did not ask: no such person is counted, which is not the same as none. */
    private void noteWhatIsNotCollected(Field field, CodeList list) {
        Set<String> answers = new TreeSet<>();
        sheet.cells(field.column()).stream()
                .map(Cell::text)
                .filter(text -> list.canonical(text)
                        .filter(code -> Answer.withoutCategory(code).isEmpty())
                        .isPresent())
                .forEach(answers::add);
        Optional<String> set = EthnicCodes.setOf(answers);
        String missing = set.stream()
                .flatMap(name -> EthnicCodes.notCollected(name).stream())
                .map(Category::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.add(
                    Severity.NOTED,
                    "E-NOT-COLLECTED",
                    sheet.place().column(sheet.heading(field.column())),
                    "the codes are those of '" + set.get() + "', which does not ask about: " + missing
                            + ". Nobody can be counted there.",
                    "");
        }
    }

    private CellReader words(Field field) {
        boolean identifier = field.column().endsWith("_id");
        if (identifier && losesZeros(sheet.cells(field.column()))) {
            findings.add(
                    Severity.STOP,
                    "E-TYPE",
                    sheet.place().column(sheet.heading(field.column())),
                    "some identifiers are stored as numbers, and others as text that begins with a zero: leading zeros are lost.",
                    "To mend it, format the column as text before the export.");
        }
        return new CellReader.Words(identifier);
    }

    private static boolean losesZeros(List<Cell> identifiers) {
        return identifiers.stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER)
                && identifiers.stream()
                        .anyMatch(cell -> cell.kind() == Cell.Kind.TEXT
                                && cell.text().strip().matches("0\\d+"));
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
                    dates.mixed()
                            ? "some dates can only be day/month/year, and others only month/day/year."
                            : "dates that can be read as day/month/year or as month/day/year, and nobody can say which is meant.",
                    dates.mixed()
                            ? "To mend it, export all dates in one style: 2026-03-31 is never in doubt."
                            : toDeclare + "day/month/year, or: dates: month/day/year");
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
