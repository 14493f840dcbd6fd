package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** How those who joined in the reporting period were received: induction, first day, adjustments, and how they felt about it. */
final class Onboarding {

    private static final String DEPARTMENT = "department";
    private static final int DAYS_FOR_ADJUSTMENTS = 30;
    private static final int FAVOURABLE = 4;

    private final Events joined;
    private final Table<?> rows;

    Onboarding(Events joined) {
        this.joined = joined;
        this.rows = joined.rows();
    }

    /** Who they are, by part of the organisation. */
    static EventPopulation structured(EventPopulation population, Table<?> rows) {
        population.units(DEPARTMENT, "tier");
        if (rows.holds("contract_type")) {
            population.units(EventPopulation.coded("contract", rows.text("contract_type")::word));
        }
        return population;
    }

    Population population(String name) {
        EventPopulation population = structured(joined.population(name, Unit.PEOPLE), rows);
        if (rows.holds("induction_due")) {
            population.stages("induction", induction()).sizes(DEPARTMENT);
        }
        if (rows.holds("day_one_ready")) {
            population
                    .stages("day one", asked("day one", "day_one_ready"), ready())
                    .sizes(DEPARTMENT);
        }
        if (rows.holds("adjustments_agreed")) {
            population.stages("adjustments", adjustments()).sizes(DEPARTMENT);
        }
        if (rows.holds("starter_score")) {
            population
                    .stages("first weeks", asked("first weeks asked", "starter_score"), favourable())
                    .sizes(DEPARTMENT);
        }
        return population.build();
    }

    private Level asked(String level, String column) {
        return EventPopulation.whether(level, rows.text(column)::has, "Told", "Not told");
    }

    /** Due by the snapshot date, and done by the day on which it was due. */
    private Level[] induction() {
        DateColumn due = rows.date("induction_due");
        DateColumn done = rows.date("induction_done");
        IntPredicate isDue = row -> due.has(row) && !due.date(row).isAfter(joined.until());
        IntPredicate inTime = row -> done.has(row) && !done.date(row).isAfter(due.date(row));
        return new Level[] {
            EventPopulation.whether("induction due", isDue, "Due", "Not due yet"),
            EventPopulation.whether("induction", isDue, inTime, "Induction on time", "Induction late or not done")
        };
    }

    private Level ready() {
        TextColumn ready = rows.text("day_one_ready");
        return EventPopulation.whether(
                "readiness",
                ready::has,
                row -> ready.word(row).equals("yes"),
                "Ready on day one",
                "Not ready on day one");
    }

    /** Agreed, and in place by day 30; those whose day 30 is to come are not judged yet. */
    private Level[] adjustments() {
        DateColumn agreed = rows.date("adjustments_agreed");
        DateColumn inPlace = rows.date("adjustments_in_place");
        IntFunction<Optional<LocalDate>> last = row ->
                Snapshot.dateOf(Dataset.STARTERS_ONBOARDING, rows, row).map(day -> day.plusDays(DAYS_FOR_ADJUSTMENTS));
        IntPredicate judged = row -> agreed.has(row)
                && last.apply(row).filter(day -> !day.isAfter(joined.until())).isPresent();
        IntPredicate inTime = row -> inPlace.has(row)
                && last.apply(row)
                        .filter(day -> !inPlace.date(row).isAfter(day))
                        .isPresent();
        return new Level[] {
            EventPopulation.whether("adjustments agreed", judged, "Agreed", "None agreed, or day 30 is to come"),
            EventPopulation.whether(
                    "adjustments",
                    judged,
                    inTime,
                    "Adjustments in place by day 30",
                    "Adjustments not in place by day 30")
        };
    }

    private Level favourable() {
        TextColumn score = rows.text("starter_score");
        return EventPopulation.whether(
                "first weeks",
                score::has,
                row -> Integer.parseInt(score.word(row)) >= FAVOURABLE,
                "First weeks went well",
                "First weeks went less well");
    }
}
