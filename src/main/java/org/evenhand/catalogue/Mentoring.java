package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** Those who are mentored or sponsored in a year, and what became of those who began two years ago. */
final class Mentoring {

    private static final String PERSON = "person_id";
    private static final int MONTHS_TO_PROMOTION = 24;

    private final Snapshot snapshot;
    private final Events mentored;

    Mentoring(Snapshot snapshot, Events learning) {
        this.snapshot = snapshot;
        this.mentored = learning.where(learning.says("category", "mentoring", "sponsorship"));
    }

    List<Population> populations() {
        Events people = mentored.onceAYear(PERSON);
        Population reach = people.population("training, mentored", Unit.PEOPLE)
                .years(
                        people,
                        List.of(EventPopulation.coded(
                                "scheme",
                                row -> people.yearsAgo(row) == 0
                                        ? people.rows().text("category").word(row)
                                        : "")))
                .sizes("department", "tier")
                .build();
        return List.of(reach, cohort().build());
    }

    /** Those who began 24 to 36 months ago, and whether they were promoted within 24 months of beginning. */
    private EventPopulation cohort() {
        ReportingPeriod period = ReportingPeriod.ended(
                mentored.until(), Snapshot.MONTHS_KEPT - MONTHS_TO_PROMOTION, MONTHS_TO_PROMOTION);
        Table<?> began = EventPopulation.onceEach(
                mentored.rows().where(row -> began(mentored.rows(), row)
                        .filter(period::holds)
                        .isPresent()),
                PERSON);
        EventPopulation population =
                EventPopulation.of("training, mentored two years ago", began, mentored.until(), Unit.PEOPLE);
        return snapshot.has(Dataset.PROMOTIONS_MOVES)
                ? population.stages(
                        "promotion",
                        EventPopulation.whether(
                                "promotion", promoted(began), "Promoted within 24 months", "Not promoted"))
                : population;
    }

    private static Optional<LocalDate> began(Table<?> rows, int row) {
        DateColumn started = rows.date("started");
        return started.has(row) ? Optional.of(started.date(row)) : Snapshot.dateOf(Dataset.TRAINING, rows, row);
    }

    private IntPredicate promoted(Table<?> began) {
        Map<String, List<LocalDate>> promotions = promotions();
        TextColumn person = began.text(PERSON);
        return row -> {
            LocalDate start = began(began, row).orElseThrow();
            return promotions.getOrDefault(person.word(row), List.of()).stream()
                    .anyMatch(day -> !day.isBefore(start) && !day.isAfter(start.plusMonths(MONTHS_TO_PROMOTION)));
        };
    }

    private Map<String, List<LocalDate>> promotions() {
        Map<String, List<LocalDate>> promotions = new HashMap<>();
        Optional<Table<?>> moves = Events.of(snapshot, Dataset.PROMOTIONS_MOVES)
                .map(each -> MovePopulations.promoted(each).rows());
        moves.ifPresent(rows -> {
            for (int row = 0; row < rows.size(); row++) {
                List<LocalDate> days =
                        promotions.computeIfAbsent(rows.text(PERSON).word(row), person -> new ArrayList<>());
                Snapshot.dateOf(Dataset.PROMOTIONS_MOVES, rows, row).ifPresent(days::add);
            }
        });
        return promotions;
    }
}
