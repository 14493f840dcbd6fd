package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Those who joined in the reporting period, those whose probation ended in it, and those who joined in the year before. Whoever moved
 * here from other work of the organisation has not joined it.
 */
final class StarterPopulations {

    private static final String OF_THE_YEAR = "starters_onboarding, of the year";
    private static final String PROBATIONS = "starters_onboarding, probations ended";
    private static final String A_YEAR_AGO = "starters_onboarding, a year ago";
    private static final String DEPARTMENT = "department";

    private final Snapshot snapshot;
    private final Events joined;

    private StarterPopulations(Snapshot snapshot, Events starters) {
        this.snapshot = snapshot;
        IntPredicate moved = starters.says("starter_type", "internal_move");
        this.joined = starters.where(moved.negate()).onceAYear("person_id");
    }

    static List<Population> of(Snapshot snapshot) {
        Optional<Events> starters = Events.of(snapshot, Dataset.STARTERS_ONBOARDING);
        return starters.map(each -> new StarterPopulations(snapshot, each).populations())
                .orElseGet(() -> newcomers(snapshot).stream().toList());
    }

    private List<Population> populations() {
        return List.of(
                new Onboarding(joined.ofTheYear()).population(OF_THE_YEAR),
                probations().build(),
                aYearAgo().build());
    }

    /** Without the extract: whoever is here now and was not a year ago, of whom nothing more is told. */
    private static Optional<Population> newcomers(Snapshot snapshot) {
        return snapshot.earlier().map(earlier -> {
            Set<String> before = words(earlier.people(), "person_id");
            TextColumn person = snapshot.people().text("person_id");
            Table<?> joined = snapshot.people().where(row -> !before.contains(person.word(row)));
            return Onboarding.structured(
                            new Events(
                                            Dataset.STARTERS_ONBOARDING,
                                            joined,
                                            snapshot.facts().snapshotDate())
                                    .population(OF_THE_YEAR, Unit.PEOPLE),
                            joined)
                    .build();
        });
    }

    private static Set<String> words(Table<?> table, String column) {
        return new HashSet<>(table.text(column).words());
    }

    /** Probations that ended in the year; one that was extended has not ended. */
    private EventPopulation probations() {
        Events ended = joined.where(joined.says("probation_outcome", "passed", "failed", "left"));
        DateColumn due = ended.rows().date("probation_due");
        Events ofTheYear = ended.where(row -> due.has(row) ? ofTheYear(due.date(row)) : ended.yearsAgo(row) == 0);
        EventPopulation population = ofTheYear.population(PROBATIONS, Unit.PEOPLE);
        return population
                .stages(
                        "probation",
                        EventPopulation.whether(
                                "probation", ofTheYear.says("probation_outcome", "passed"), "Passed", "Not passed"))
                .sizes(DEPARTMENT);
    }

    private boolean ofTheYear(LocalDate day) {
        return ReportingPeriod.upTo(joined.until()).holds(day);
    }

    /** Those who joined twelve to twenty-four months ago, and whether they left within 365 days. */
    private EventPopulation aYearAgo() {
        Events cohort = joined.where(row -> joined.yearsAgo(row) == 1);
        EventPopulation population = cohort.population(A_YEAR_AGO, Unit.PEOPLE);
        return LastDays.of(snapshot)
                .map(days -> EventPopulation.whether(
                        "first year",
                        days.withinAYear(cohort.rows(), cohort.rows().date("start_date")::date),
                        "Left within twelve months",
                        "Stayed for twelve months"))
                .map(left -> population.stages("first year", left).sizes(DEPARTMENT))
                .orElse(population);
    }
}
