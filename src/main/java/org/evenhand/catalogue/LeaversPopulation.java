package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.evenhand.dataset.Leaver;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;

/** Those who left in the reporting period, by reason and by department. */
final class LeaversPopulation {

    private LeaversPopulation() {}

    static Population of(Table<Leaver> leavers, LocalDate date) {
        Population.Builder population = Populations.characteristics(
                Population.of(Populations.LEAVERS, date, Unit.PEOPLE, leavers.size()), leavers);
        population.dividedBy(Division.of(
                "structure",
                Kind.UNITS,
                leavers.size(),
                List.of(Level.of("department", leavers.text("department")::word))));
        if (leavers.holds("leaving_reason")) {
            population.dividedBy(reasons(leavers));
        }
        return population.build();
    }

    private static Division reasons(Table<Leaver> leavers) {
        IntFunction<String> reason = leavers.text("leaving_reason")::word;
        IntFunction<String> leaving = row -> reason.apply(row).equals("resignation") ? "resigned" : "other";
        return Division.of(
                "reasons",
                Kind.STAGES,
                leavers.size(),
                List.of(
                        new Level(
                                "leaving",
                                leaving,
                                code -> code.equals("resigned") ? "Resigned" : "Left for another reason"),
                        new Level("leaving reason", reason, LeaversPopulation::words)));
    }

    private static String words(String code) {
        String words = code.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
