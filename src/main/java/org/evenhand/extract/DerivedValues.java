package org.evenhand.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.evenhand.characteristic.AgeBand;
import org.evenhand.characteristic.Answer;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/** Values of a row that follow from others, and what cannot be true of them together. Dates of birth are dropped once used. */
final class DerivedValues {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;
    private static final BigDecimal FULL_TIME_HOURS = BigDecimal.valueOf(37);

    private final Schema<?> schema;
    private final Dataset dataset;
    private final Sheet sheet;
    private final LocalDate snapshotDate;
    private final RowNotes notes;

    DerivedValues(Schema<?> schema, Dataset dataset, Sheet sheet, LocalDate snapshotDate, RowNotes notes) {
        this.schema = schema;
        this.dataset = dataset;
        this.sheet = sheet;
        this.snapshotDate = snapshotDate;
        this.notes = notes;
    }

    void complete(@Nullable Object[] values) {
        age(values);
        fte(values);
        order(values);
        stages(values);
    }

    private int at(String column) {
        return schema.columns().indexOf(column);
    }

    private @Nullable Object value(@Nullable Object[] values, String column) {
        int index = at(column);
        return index < 0 ? null : values[index];
    }

    private void age(@Nullable Object[] values) {
        if (at("age_band") < 0) {
            return;
        }
        LocalDate on = eventDate(values);
        Object born = value(values, "date_of_birth");
        Object age = value(values, "age");
        notes.age(sheet.heading(born == null ? "age" : "date_of_birth"));
        if (born instanceof LocalDate birth) {
            band(values, birth.isAfter(on) ? -1 : (int) ChronoUnit.YEARS.between(birth, on));
        } else if (age instanceof Integer years) {
            band(values, years);
        }
        if (notes.ageUnread()) {
            values[at("age_band")] = Answer.NOT_HELD.code();
        }
        values[at("date_of_birth")] = null;
        values[at("age")] = null;
    }

    private void band(@Nullable Object[] values, int years) {
        if (years < YOUNGEST || years > OLDEST) {
            notes.reject(
                    "E-AGE",
                    years < 0 ? "a date of birth in the future." : "an age below 14 or above 100.",
                    "To mend it, correct it in the source.");
        } else {
            values[at("age_band")] = AgeBand.of(years).code();
        }
    }

    /** The day on which somebody's age counts: when they left, when the vacancy closed, else the snapshot date. */
    private LocalDate eventDate(@Nullable Object[] values) {
        for (String column : dataset.dates()) {
            if (value(values, column) instanceof LocalDate date) {
                return date;
            }
        }
        return snapshotDate;
    }

    private void fte(@Nullable Object[] values) {
        if (at("fte") < 0) {
            return;
        }
        notes.column(sheet.heading(sheet.has("fte") ? "fte" : "contracted_hours"));
        if (value(values, "fte") instanceof BigDecimal fte) {
            if (fte.compareTo(BigDecimal.ONE) > 0) {
                values[at("fte")] = BigDecimal.ONE;
                notes.repair(
                        "E-FTE",
                        "full-time equivalents above 1, which were counted as 1.",
                        "To mend it, correct it in the source.");
            }
        } else if (value(values, "contracted_hours") instanceof BigDecimal hours) {
            Object full = value(values, "full_time_hours");
            BigDecimal base = full instanceof BigDecimal given && given.signum() > 0 ? given : FULL_TIME_HOURS;
            values[at("fte")] = hours.divide(base, 6, RoundingMode.HALF_UP).min(BigDecimal.ONE);
            notes.note(
                    "E-FTE-HOURS",
                    "full-time equivalents were made of contracted hours, over 37 where no full-time hours are held.");
        }
    }

    private void stages(@Nullable Object[] values) {
        if (new Stages(this::at, sheet).fill(values)) {
            notes.column("");
            notes.repair(
                    "E-STAGE",
                    "a stage that is blank or 'no' though a later one was reached, and is counted as reached.",
                    "");
        }
    }

    private void order(@Nullable Object[] values) {
        if (dataset == Dataset.LEAVERS
                && value(values, "leave_date") instanceof LocalDate left
                && value(values, "service_start") instanceof LocalDate began
                && began.isAfter(left)) {
            notes.column(sheet.heading("leave_date"));
            notes.reject("E-DATE-ORDER", "a last day before the first.", "To mend it, correct it in the source.");
        }
    }
}
