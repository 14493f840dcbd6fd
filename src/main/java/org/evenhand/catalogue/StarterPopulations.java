package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
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
    private static final int DAYS_OF_A_YEAR = 365;

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
        return day.isAfter(joined.until().minusYears(1)) && !day.isAfter(joined.until());
    }

    /** Those who joined twelve to twenty-four months ago, and whether they left within 365 days. */
    private EventPopulation aYearAgo() {
        Events cohort = joined.where(row -> joined.yearsAgo(row) == 1);
        EventPopulation population = cohort.population(A_YEAR_AGO, Unit.PEOPLE);
        if (!snapshot.has(Dataset.LEAVERS)) {
            return population;
        }
        Level left = EventPopulation.whether(
                "first year", leftWithinAYear(cohort.rows()), "Left within twelve months", "Stayed for twelve months");
        return population.stages("first year", left).sizes(DEPARTMENT);
    }

    private IntPredicate leftWithinAYear(Table<?> cohort) {
        Map<String, List<LocalDate>> left = leaveDates();
        TextColumn person = cohort.text("person_id");
        return row -> {
            LocalDate start =
                    Snapshot.dateOf(Dataset.STARTERS_ONBOARDING, cohort, row).orElseThrow();
            return left.getOrDefault(person.word(row), List.of()).stream()
                    .anyMatch(day -> !day.isBefore(start) && !day.isAfter(start.plusDays(DAYS_OF_A_YEAR)));
        };
    }

    private Map<String, List<LocalDate>> leaveDates() {
        Table<?> leavers = snapshot.table(Dataset.LEAVERS);
        Map<String, List<LocalDate>> left = new HashMap<>();
        for (int row = 0; row < leavers.size(); row++) {
            List<LocalDate> days =
                    left.computeIfAbsent(leavers.text("person_id").word(row), person -> new ArrayList<>());
            Snapshot.dateOf(Dataset.LEAVERS, leavers, row).ifPresent(days::add);
        }
        return left;
    }
}
