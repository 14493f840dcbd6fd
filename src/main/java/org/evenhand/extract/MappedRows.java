package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.quality.ControlTotals;

/**
 * Records and what became of the rows they were made of.
 *
 * @param numbers the row that each record was made of
 * @param received rows, with those that could not be used
 * @param unknownCodes rows with a code that is in no list, by heading
 * @param unreadAges rows whose age could not be read, by heading
 */
record MappedRows<R extends Record>(
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

    /** Counts what becomes of each row, one after the other. */
    static final class Builder<R extends Record> {
        private final Sheet sheet;
        private final boolean possible;
        private final List<R> records;
        private final List<Integer> numbers;
        private final DepartmentRows departments = new DepartmentRows();
        private int repaired;
        private int rejected;

        /**
         * Of a sheet.
         *
         * @param possible whether it has every column that a record needs
         */
        Builder(Sheet sheet, boolean possible) {
            this.sheet = sheet;
            this.possible = possible;
            this.records = new ArrayList<>(sheet.rows().size());
            this.numbers = new ArrayList<>(sheet.rows().size());
            this.rejected = sheet.rejected();
        }

        /** A row, and the record made of it; none where the row cannot be used. */
        void add(Row row, Optional<R> made, boolean mended) {
            made.filter(unused -> possible).ifPresent(each -> {
                records.add(each);
                numbers.add(row.number());
            });
            rejected += made.isEmpty() ? 1 : 0;
            repaired += made.isPresent() && mended ? 1 : 0;
            departments.add(sheet.cell(row, "department").text().strip(), made.isEmpty());
        }

        MappedRows<R> build(RowNotes notes) {
            return new MappedRows<>(
                    records,
                    numbers,
                    sheet.rejected() + sheet.rows().size(),
                    repaired,
                    rejected,
                    notes.unknownCodes(),
                    notes.unreadAges(),
                    departments.parts());
        }
    }
}
