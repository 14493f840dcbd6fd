package org.evenhand.dataset;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.table.Table;

/**
 * All that one run knows about people, in memory only.
 *
 * @param facts what is true of the run as a whole
 * @param tables the rows of each extract that was supplied. Workforce: one row a person, the main post, with {@code fte} summed over
 *     all posts and {@code age_band} derived; pay: one row a person who is paid; events: those of the last {@link #MONTHS_KEPT} months
 * @param tallies what became of the rows of each extract
 * @param earlier the people of the previous snapshot, with its date
 */
public record Snapshot(Facts facts, Map<Dataset, Table<?>> tables, Table<Tally> tallies, Optional<Earlier> earlier) {

    /** Events are kept for three years, over which rare ones are counted together. */
    public static final int MONTHS_KEPT = 36;

    public Snapshot {
        tables = Map.copyOf(tables);
    }

    /** The people in post, each once. */
    public Table<?> people() {
        return table(Dataset.WORKFORCE_SNAPSHOT);
    }

    /** The pay of those who are paid; without rows where the extract is missing. */
    public Table<?> pay() {
        return table(Dataset.PAY_BONUS);
    }

    /** The rows of an extract; none where it was not supplied. */
    public Table<?> table(Dataset dataset) {
        Table<?> table = tables.get(dataset);
        return table == null ? Table.empty(dataset.schema().record()) : table;
    }

    /** Whether an extract was supplied, be it without rows. */
    public boolean has(Dataset dataset) {
        return tables.containsKey(dataset);
    }

    /** The events of an extract in the months up to the snapshot date; those without a date are taken to be among them. */
    public Table<?> events(Dataset dataset, int months) {
        return events(dataset, months, 0);
    }

    /**
     * The events of an extract in a period that ended some months before the snapshot date.
     *
     * @param months how many months the period has
     * @param ago how many months before the snapshot date it ended; those without a date are in the period that ended on the snapshot
     *     date
     */
    public Table<?> events(Dataset dataset, int months, int ago) {
        Table<?> table = table(dataset);
        ReportingPeriod period = ReportingPeriod.ended(facts.snapshotDate(), months, ago);
        return table.where(row -> dateOf(dataset, table, row).map(period::holds).orElse(ago == 0));
    }

    /** The day of the event that a row tells of. */
    public static Optional<LocalDate> dateOf(Dataset dataset, Table<?> table, int row) {
        return dataset.dates().stream()
                .map(table::date)
                .filter(dates -> dates.has(row))
                .map(dates -> dates.date(row))
                .findFirst();
    }

    /** The tables of a snapshot, to be filled one by one. */
    public static Map<Dataset, Table<?>> none() {
        return new EnumMap<>(Dataset.class);
    }

    /**
     * What is true of the run as a whole.
     *
     * @param organisation the name of the body
     * @param nation England, Wales, Scotland or Northern Ireland: which duties apply
     * @param snapshotDate the day that the workforce is described for
     * @param payGapDuty whether the plan says that the gender pay gap regulations bind this body
     * @param fullPaySupplied whether pay_bonus said who was on full pay; false where hourly_pay stands in for it
     * @param outOfScope how many people were left out, by the name of the rule
     * @param passedOver rows of the workforce extract that the plan passes over: of another kind, or of another organisation
     * @param unusable rows of the workforce extract that could not be used
     * @param unreadAges rows of the workforce extract that were kept though their age could not be read
     */
    public record Facts(
            String organisation,
            String nation,
            LocalDate snapshotDate,
            boolean payGapDuty,
            boolean fullPaySupplied,
            Map<String, Integer> outOfScope,
            int passedOver,
            int unusable,
            int unreadAges) {}

    /** The people of an earlier snapshot date. */
    public record Earlier(LocalDate snapshotDate, Table<Assignment> people) {}
}
