package org.evenhand.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Severity;
import org.evenhand.yaml.SetUpException;

/** Which day a run is about: what command or plan say, else the single date of the workforce extract; never today. */
final class SnapshotDate {

    static final String COLUMN = "snapshot_date";

    /** Before it there is nothing to read: figures that others published go back to 1973. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private SnapshotDate() {}

    /** The snapshot date; none where the extract cannot be read or holds several. */
    static Optional<LocalDate> of(ExtractPlan plan, Optional<Sheets> workforce, Findings findings) {
        plan.snapshotDate().ifPresent(day -> checkYear(plan, day));
        if (workforce.isEmpty()) {
            return plan.snapshotDate();
        }
        TreeSet<LocalDate> held = held(plan, workforce.get());
        plan.snapshotDate().ifPresent(held::add);
        if (held.size() > 1) {
            findings.add(
                    Severity.STOP,
                    "E-SNAPSHOT-DATE",
                    workforce.get().place().column(workforce.get().heading(COLUMN)),
                    plan.snapshotDate().isPresent()
                            ? "rows describe another day than the snapshot date "
                                    + plan.snapshotDate().get() + "."
                            : "rows describe different days.",
                    "To mend it, export the posts of one day, or correct the snapshot date.");
            return plan.snapshotDate();
        }
        if (held.isEmpty()) {
            throw new SetUpException(
                    List.of("No snapshot date is named, and no column of the workforce extract holds one.\n"
                            + "To name it: --snapshot-date YYYY-MM-DD, or 'snapshot date' in " + plan.name() + "."));
        }
        checkYear(plan, held.first());
        return Optional.of(held.first());
    }

    private static void checkYear(ExtractPlan plan, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new SetUpException(List.of("The snapshot date, " + day + ", is before " + FIRST + " or after " + LAST
                    + ".\nTo correct it, see --snapshot-date, 'snapshot date' in " + plan.name() + ", and the column '"
                    + COLUMN + "' of the workforce extract."));
        }
    }

    private static TreeSet<LocalDate> held(ExtractPlan plan, Sheets sheets) {
        Optional<DateStyle> declared = Optional.ofNullable(plan.sources().get(Dataset.WORKFORCE_SNAPSHOT))
                .flatMap(ExtractPlan.Source::dates);
        TreeSet<LocalDate> held = new TreeSet<>();
        for (Sheet sheet : sheets.each()) {
            List<Cell> cells = sheet.cells(COLUMN);
            Dates dates = Dates.of(cells, declared);
            cells.stream().distinct().forEach(cell -> dates.read(cell).ifPresent(held::add));
        }
        return held;
    }
}
