package org.evenhand.dataset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.evenhand.table.Table;

/**
 * All that one run knows about people, in memory only.
 *
 * @param facts what is true of the run as a whole
 * @param people one row a person: the main post, with {@code fte} summed over all posts and {@code age_band} derived
 * @param pay one row a person who is paid; empty where the extract is missing
 * @param applications one row an application
 * @param leavers one row a person who left in the reporting period
 * @param community residents of the area served
 * @param tallies what became of the rows of each extract
 * @param earlier the people of the previous snapshot, with its date
 */
public record Snapshot(
        Facts facts,
        Table<Assignment> people,
        Table<PayRecord> pay,
        Table<Application> applications,
        Table<Leaver> leavers,
        Table<AreaPopulation> community,
        Table<Tally> tallies,
        Optional<Earlier> earlier) {

    /**
     * What is true of the run as a whole.
     *
     * @param organisation the name of the body
     * @param nation England, Wales, Scotland or Northern Ireland: which duties apply
     * @param snapshotDate the day that the workforce is described for
     * @param payGapDuty whether the plan says that the gender pay gap regulations bind this body
     * @param fullPaySupplied whether pay_bonus said who was on full pay; false where hourly_pay stands in for it
     * @param outOfScope how many people were left out, by the name of the rule
     */
    public record Facts(
            String organisation,
            String nation,
            LocalDate snapshotDate,
            boolean payGapDuty,
            boolean fullPaySupplied,
            Map<String, Integer> outOfScope) {}

    /** The people of an earlier snapshot date. */
    public record Earlier(LocalDate snapshotDate, Table<Assignment> people) {}
}
