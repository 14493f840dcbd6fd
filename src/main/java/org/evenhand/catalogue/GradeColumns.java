package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Adds how many whole months people have been, or were, in a grade. Whoever was promoted in the years that are kept counts with the
 * grade before, up to the promotion; everybody else still waits, from the first day in the present grade to the snapshot date.
 *
 * <p>The first day in the grade before is that of the earlier move, or the one that the earlier snapshot holds; where neither is known,
 * the present grade counts.
 */
final class GradeColumns {

    static final String MONTHS = "months_in_grade";
    static final String MOVED_UP = "moved_up";

    private final LocalDate date;
    private final Table<?> people;
    private final Map<String, TreeMap<LocalDate, String>> moves = new HashMap<>();
    private final Map<String, LocalDate> before = new HashMap<>();

    private GradeColumns(Snapshot snapshot) {
        this.date = snapshot.facts().snapshotDate();
        this.people = snapshot.people();
        move(snapshot.events(Dataset.PROMOTIONS_MOVES, Snapshot.MONTHS_KEPT));
        snapshot.earlier().ifPresent(earlier -> start(earlier.people()));
    }

    static void add(Population.Builder population, Snapshot snapshot) {
        if (snapshot.has(Dataset.PROMOTIONS_MOVES) && snapshot.people().holds("grade_start")) {
            new GradeColumns(snapshot).add(population);
        }
    }

    private void move(Table<?> events) {
        DateColumn days = events.date("effective_date");
        for (int row = 0; row < events.size(); row++) {
            if (days.has(row)) {
                moves.computeIfAbsent(events.text("person_id").word(row), person -> new TreeMap<>())
                        .put(days.date(row), events.text("move_type").word(row));
            }
        }
    }

    private void start(Table<?> earlier) {
        DateColumn began = earlier.date("grade_start");
        TextColumn person = earlier.text("person_id");
        IntStream.range(0, earlier.size())
                .filter(began::has)
                .forEach(row -> before.put(person.word(row), began.date(row)));
    }

    private void add(Population.Builder population) {
        AmountColumn.Builder months = new AmountColumn.Builder();
        AmountColumn.Builder movedUp = new AmountColumn.Builder();
        for (int row = 0; row < people.size(); row++) {
            Optional<BigDecimal> until = untilPromotion(people.text("person_id").word(row));
            int at = row;
            PayColumns.put(months, until.or(() -> stillWaiting(at)));
            PayColumns.put(movedUp, until.map(wait -> BigDecimal.ONE));
        }
        population.amount(MONTHS, months.build()).amount(MOVED_UP, movedUp.build());
    }

    /** How long somebody waited for the latest promotion of which the wait is known. */
    private Optional<BigDecimal> untilPromotion(String person) {
        TreeMap<LocalDate, String> own = moves.getOrDefault(person, new TreeMap<>());
        List<LocalDate> promotions = own.keySet().stream()
                .filter(day -> "promotion".equals(own.get(day)))
                .sorted(Comparator.reverseOrder())
                .toList();
        return promotions.stream()
                .flatMap(day -> began(person, own, day).map(first -> months(first, day)).stream())
                .findFirst();
    }

    private Optional<LocalDate> began(String person, TreeMap<LocalDate, String> own, LocalDate promoted) {
        return Optional.ofNullable(own.lowerKey(promoted))
                .or(() -> Optional.ofNullable(before.get(person)))
                .filter(day -> day.isBefore(promoted));
    }

    private Optional<BigDecimal> stillWaiting(int row) {
        DateColumn began = people.date("grade_start");
        return began.has(row) && !began.date(row).isAfter(date)
                ? Optional.of(months(began.date(row), date))
                : Optional.empty();
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to));
    }
}
