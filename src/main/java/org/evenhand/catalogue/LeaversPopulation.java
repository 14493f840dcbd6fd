package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;

/** Those who left in the reporting period, by reason and by department. */
final class LeaversPopulation {

    private LeaversPopulation() {}

    static Population of(Table<?> leavers, LocalDate date) {
        EventPopulation population = EventPopulation.of(Populations.LEAVERS, leavers, date, Unit.PEOPLE)
                .units("department");
        return leavers.holds("leaving_reason") ? reasons(population, leavers).build() : population.build();
    }

    private static EventPopulation reasons(EventPopulation population, Table<?> leavers) {
        IntFunction<String> reason = leavers.text("leaving_reason")::word;
        IntFunction<String> leaving = row -> reason.apply(row).equals("resignation") ? "resigned" : "other";
        return population.stages(
                "reasons",
                new Level("leaving", leaving, code -> code.equals("resigned") ? "Resigned" : "Left for another reason"),
                EventPopulation.coded("leaving reason", reason));
    }
}
