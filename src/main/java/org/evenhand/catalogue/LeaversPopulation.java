package org.evenhand.catalogue;

import java.util.List;
import java.util.function.IntFunction;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;

/** Those who left, by year, by reason, by department and by tier. */
final class LeaversPopulation {

    private LeaversPopulation() {}

    static Population of(Events leavers) {
        List<Level> reasons = leavers.rows().holds("leaving_reason") ? reasons(leavers) : List.of();
        return leavers.population(Populations.LEAVERS, Unit.PEOPLE)
                .years(leavers, reasons)
                .sizes("department", "tier")
                .build();
    }

    private static List<Level> reasons(Events leavers) {
        IntFunction<String> reason = leavers.rows().text("leaving_reason")::word;
        IntFunction<String> leaving = row -> reason.apply(row).equals("resignation") ? "resigned" : "other";
        return List.of(
                new Level("leaving", leaving, code -> code.equals("resigned") ? "Resigned" : "Left for another reason"),
                EventPopulation.coded("leaving reason", row -> leavers.yearsAgo(row) == 0 ? reason.apply(row) : ""));
    }
}
