package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Field;

/** Finds how the cells of each column of a sheet are read: by what the record declares, what the plan says, and what stands in them. */
final class ColumnReaders {

    private final Dataset dataset;
    private final Sheet sheet;
    private final ExtractPlan plan;
    private final ExtractPlan.Source source;
    private final Findings findings;

    ColumnReaders(Dataset dataset, Sheet sheet, ExtractPlan plan, ExtractPlan.Source source, Findings findings) {
        this.dataset = dataset;
        this.sheet = sheet;
        this.plan = plan;
        this.source = source;
        this.findings = findings;
    }

    /** The reader of one column; what it depends on is noted. */
    CellReader of(Field field) {
        Optional<CellReader.Coded> coded = coded(field);
        if (field.column().equals(Characteristic.ETHNICITY.column())) {
            coded.ifPresent(reader -> noteWhatIsNotCollected(field, reader.list()));
        }
        if (DepartmentNames.in(field.column())) {
            return new DepartmentNames(plan, coded.map(CellReader.Coded::list));
        }
        if (field.type() == Boolean.class && coded.isPresent()) {
            return new CellReader.YesNo(coded.get());
        }
        return ofType(field).or(() -> coded.map(CellReader.class::cast)).orElseGet(() -> words(field));
    }

    private Optional<CellReader.Coded> coded(Field field) {
        Map<String, String> planned = source.codes().getOrDefault(field.column(), Map.of());
        return CodeList.of(field, planned)
                .map(list -> new CellReader.Coded(
                        list, field.column(), CodeList.asked(field).isPresent(), source.blankMeans(), plan.name()));
    }

    private Optional<CellReader> ofType(Field field) {
        if (field.type() == LocalDate.class) {
            return Optional.of(days(field));
        }
        if (field.type() == BigDecimal.class) {
            return Optional.of(new CellReader.Numbers(Amounts.commas(sheet.cells(field.column())), field.signed()));
        }
        return field.type() == Integer.class ? Optional.of(new CellReader.WholeNumbers()) : Optional.empty();
    }

    /** Codes of an old questionnaire cannot hold what it did not ask: no such person is counted, which is not the same as none. */
    private void noteWhatIsNotCollected(Field field, CodeList list) {
        EthnicCodes.setOf(answers(field, list)).ifPresent(set -> {
            String missing =
                    EthnicCodes.notCollected(set).stream().map(Category::label).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                findings.add(
                        Severity.NOTED,
                        "E-NOT-COLLECTED",
                        place(field),
                        "the codes are those of '" + set + "', which does not ask about: " + missing
                                + ". Nobody can be counted there.",
                        "");
            }
        });
    }

    /** The codes in the column that stand for a category. */
    private Set<String> answers(Field field, CodeList list) {
        return sheet.cells(field.column()).stream()
                .map(Cell::text)
                .filter(text -> list.canonical(text)
                        .filter(code -> Answer.withoutCategory(code).isEmpty())
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CellReader words(Field field) {
        boolean identifier = field.column().endsWith("_id");
        if (identifier && losesZeros(sheet.cells(field.column()))) {
            findings.add(
                    Severity.STOP,
                    "E-TYPE",
                    place(field),
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
        if (dates.undecided()) {
            noteUndecided(field, dates);
        } else if (dates.inferred()) {
            findings.add(
                    Severity.NOTED,
                    "E-DATE-STYLE",
                    place(field),
                    "dates were read as " + dates.style().word() + ", the only way that fits all of them.",
                    toDeclareDates() + dates.style().word());
        }
        return new CellReader.Days(
                dates,
                "To mend it, correct the date in the source, or the style under 'dates' in " + plan.name() + ".");
    }

    private void noteUndecided(Field field, Dates dates) {
        findings.add(
                Severity.STOP,
                "E-DATE-AMBIGUOUS",
                place(field),
                dates.mixed()
                        ? "some dates can only be day/month/year, and others only month/day/year."
                        : "dates that can be read as day/month/year or as month/day/year, and nobody can say which is meant.",
                dates.mixed()
                        ? "To mend it, export all dates in one style: 2026-03-31 is never in doubt."
                        : toDeclareDates() + "day/month/year, or: dates: month/day/year");
    }

    private String toDeclareDates() {
        return "To say how dates are written, add to '" + dataset.word() + "' in " + plan.name() + ": dates: ";
    }

    private Place place(Field field) {
        return sheet.place().column(sheet.heading(field.column()));
    }
}
