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
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Adds how many whole months people have been, or were, in a grade. Whoever was promoted since the earlier snapshot, or in
 * the years that are kept where there is none, counts with the grade before, up to the promotion; everybody else still waits, from the
 * first day in the present grade to the snapshot date.
 *
 * <p>The first day in the grade before is that of the earlier move, or the one that the earlier snapshot holds; where neither is known,
 * the present grade counts.
 */
final class GradeColumns {

    static final String MONTHS = "months_in_grade";
    static final String MOVED_UP = "moved_up";
    static final String BEFORE = "months_before";

    private final LocalDate date;
    private final LocalDate watched;
    private final Table<?> people;
    private final Map<String, TreeMap<LocalDate, String>> moves = new HashMap<>();
    private final Map<String, LocalDate> before = new HashMap<>();

    private GradeColumns(Snapshot snapshot) {
        this.date = snapshot.facts().snapshotDate();
        this.people = snapshot.people();
        this.watched = snapshot.earlier()
                .map(Snapshot.Earlier::snapshotDate)
                .orElseGet(() ->
                        ReportingPeriod.upTo(date, Snapshot.MONTHS_KEPT).first().minusDays(1));
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
        AmountColumn.Builder already = new AmountColumn.Builder();
        for (int row = 0; row < people.size(); row++) {
            Optional<Spell> spell = spell(row);
            PayColumns.put(months, spell.map(each -> months(each.from(), each.to())));
            PayColumns.put(movedUp, spell.filter(Spell::promoted).map(each -> BigDecimal.ONE));
            PayColumns.put(
                    already,
                    spell.filter(each -> each.from().isBefore(watched)).map(each -> months(each.from(), watched)));
        }
        population
                .amount(MONTHS, months.build())
                .amount(MOVED_UP, movedUp.build())
                .amount(BEFORE, already.build());
    }

    /** One time in a grade, up to a promotion or to the snapshot date. */
    private record Spell(LocalDate from, LocalDate to, boolean promoted) {}

    private Optional<Spell> spell(int row) {
        DateColumn began = people.date("grade_start");
        Optional<Spell> waiting = began.has(row) && !began.date(row).isAfter(date)
                ? Optional.of(new Spell(began.date(row), date, false))
                : Optional.empty();
        return promoted(people.text("person_id").word(row)).or(() -> waiting);
    }

    /** The time up to the latest promotion since we look of which the beginning is known. */
    private Optional<Spell> promoted(String person) {
        TreeMap<LocalDate, String> own = moves.getOrDefault(person, new TreeMap<>());
        List<LocalDate> promotions = own.tailMap(watched, false).keySet().stream()
                .filter(day -> "promotion".equals(own.get(day)))
                .sorted(Comparator.reverseOrder())
                .toList();
        return promotions.stream()
                .flatMap(day -> began(person, own, day).map(first -> new Spell(first, day, true)).stream())
                .findFirst();
    }

    private Optional<LocalDate> began(String person, TreeMap<LocalDate, String> own, LocalDate promoted) {
        return Optional.ofNullable(own.lowerKey(promoted))
                .or(() -> Optional.ofNullable(before.get(person)))
                .filter(day -> day.isBefore(promoted));
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to));
    }
}
