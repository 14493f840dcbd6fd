package org.evenhand.catalogue;

import java.util.List;
import java.util.function.IntFunction;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;

/** Those who left, by year, by reason, by department and by tier. */
final class LeaversPopulation {

    private static final String REASON = "leaving_reason";

    private LeaversPopulation() {}

    static Population of(Events leavers) {
        List<Level> reasons = leavers.rows().holds(REASON) ? reasons(leavers) : List.of();
        return leavers.population(Populations.LEAVERS, Unit.PEOPLE)
                .years(leavers, reasons)
                .sizes("department", "tier")
                .build();
    }

    /** Those who were made redundant, voluntarily and compulsorily apart. */
    static List<Population> redundancies(Events leavers) {
        return leavers.rows().holds(REASON) || leavers.rows().size() == 0
                ? List.of(redundant(leavers, "voluntary"), redundant(leavers, "compulsory"))
                : List.of();
    }

    private static Population redundant(Events leavers, String kind) {
        Events redundant = leavers.where(leavers.says(REASON, "redundancy_" + kind));
        return redundant
                .population("leavers, " + kind + " redundancy", Unit.PEOPLE)
                .years(redundant, List.of())
                .sizes("department")
                .build();
    }

    private static List<Level> reasons(Events leavers) {
        IntFunction<String> reason = leavers.rows().text(REASON)::word;
        IntFunction<String> leaving = row -> reason.apply(row).equals("resignation") ? "resigned" : "other";
        return List.of(
                new Level("leaving", leaving, code -> code.equals("resigned") ? "Resigned" : "Left for another reason"),
                EventPopulation.coded("leaving reason", row -> leavers.yearsAgo(row) == 0 ? reason.apply(row) : ""));
    }
}
