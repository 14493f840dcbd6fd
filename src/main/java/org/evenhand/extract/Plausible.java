package org.evenhand.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Plausibility;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;

/** Compares a snapshot with the earlier one, with its own date, and with what pay can be. */
final class Plausible {

    /** With fewer people than this, a share or a median says nothing. */
    private static final int FEWEST = 20;

    /** What happens in every month of a year: other events can have a season. */
    private static final List<Dataset> FLOWS =
            List.of(Dataset.LEAVERS, Dataset.RECRUITMENT, Dataset.STARTERS_ONBOARDING);

    /** Months at the end that may be empty: vacancies of the last two are often not decided yet, and so not in the extract. */
    private static final Map<Dataset, Integer> LAGS = Map.of(Dataset.RECRUITMENT, 2);

    private final Snapshot snapshot;
    private final LocalDate day;

    private Plausible(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.day = snapshot.facts().snapshotDate();
    }

    static Plausibility of(Snapshot snapshot) {
        Plausible plausible = new Plausible(snapshot);
        Optional<Table<?>> before = snapshot.earlier().map(Snapshot.Earlier::people);
        return new Plausibility(
                before.filter(people -> people.size() > 0)
                        .map(people ->
                                new Plausibility.Headcount(snapshot.people().size(), people.size())),
                before.map(plausible::vanished).orElse(Map.of()),
                before.map(plausible::declarationFalls).orElse(Map.of()),
                plausible.flows(),
                plausible.periodsMissed(),
                plausible.medians());
    }

    private Map<String, Integer> vanished(Table<?> before) {
        Map<String, Integer> had = departments(before);
        Map<String, Integer> has = departments(snapshot.people());
        if (has.isEmpty()) {
            return Map.of();
        }
        had.keySet().removeAll(has.keySet());
        return had;
    }

    private static Map<String, Integer> departments(Table<?> people) {
        return IntStream.range(0, people.size())
                .mapToObj(row -> people.text("department").word(row))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    private Map<String, BigDecimal> declarationFalls(Table<?> before) {
        Map<String, BigDecimal> falls = new TreeMap<>();
        if (before.size() >= FEWEST && snapshot.people().size() >= FEWEST) {
            for (Characteristic characteristic : Characteristic.asked()) {
                BigDecimal fall =
                        declared(before, characteristic).subtract(declared(snapshot.people(), characteristic));
                falls.put(characteristic.column(), fall);
            }
        }
        return falls;
    }

    /** Per cent of the people who gave a category. */
    private static BigDecimal declared(Table<?> people, Characteristic characteristic) {
        long told = IntStream.range(0, people.size())
                .mapToObj(row -> people.text(characteristic.column()).word(row))
                .filter(word -> !word.isEmpty() && Answer.withoutCategory(word).isEmpty())
                .count();
        return percent(told, people.size());
    }

    private static BigDecimal percent(long some, int all) {
        return BigDecimal.valueOf(100 * some).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP);
    }

    private List<Plausibility.Flow> flows() {
        return FLOWS.stream().filter(snapshot::has).map(this::flow).toList();
    }

    /** How many of the twelve months remain when those without events at one end are left out. */
    private Plausibility.Flow flow(Dataset dataset) {
        Table<?> events = snapshot.events(dataset, 12);
        List<LocalDate> days = IntStream.range(0, events.size())
                .mapToObj(row -> Snapshot.dateOf(dataset, events, row))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return new Plausibility.Flow(
                dataset.word(), days.isEmpty() ? 0 : 12 - emptyEnd(days, LAGS.getOrDefault(dataset, 0)), days.size());
    }

    /** The whole months without events at the beginning or at the end of the period, whichever are more. */
    private int emptyEnd(List<LocalDate> days, int lag) {
        LocalDate eve = ReportingPeriod.upTo(day).first().minusDays(1);
        long before = ChronoUnit.MONTHS.between(eve, days.get(0));
        long after = ChronoUnit.MONTHS.between(days.get(days.size() - 1), day) - lag;
        return (int) Math.max(before, after);
    }

    private Map<String, BigDecimal> periodsMissed() {
        DateColumn start = snapshot.pay().date("pay_period_start");
        DateColumn end = snapshot.pay().date("pay_period_end");
        int[] periods = IntStream.range(0, start.size())
                .filter(row -> start.has(row) && end.has(row))
                .toArray();
        long missed = Arrays.stream(periods)
                .filter(row -> day.isBefore(start.date(row)) || day.isAfter(end.date(row)))
                .count();
        return periods.length == 0 ? Map.of() : Map.of(Dataset.PAY_BONUS.word(), percent(missed, periods.length));
    }

    private List<Plausibility.Median> medians() {
        List<Plausibility.Median> medians = new ArrayList<>();
        Dataset pay = Dataset.PAY_BONUS;
        outside(snapshot.people(), "fte_salary", 8_000, 250_000, "a year")
                .ifPresent(words ->
                        medians.add(new Plausibility.Median(Dataset.WORKFORCE_SNAPSHOT.word(), "fte_salary", words)));
        outside(snapshot.pay(), "fte_salary", 8_000, 250_000, "a year")
                .ifPresent(words -> medians.add(new Plausibility.Median(pay.word(), "fte_salary", words)));
        outside(snapshot.pay(), "hourly_rate", 5, 150, "an hour")
                .ifPresent(words -> medians.add(new Plausibility.Median(pay.word(), "hourly_rate", words)));
        return medians;
    }

    private static Optional<String> outside(Table<?> table, String column, int least, int most, String per) {
        AmountColumn amounts = table.amount(column);
        List<BigDecimal> sorted = IntStream.range(0, amounts.size())
                .filter(amounts::has)
                .mapToObj(amounts::amount)
                .sorted()
                .toList();
        if (sorted.size() < FEWEST) {
            return Optional.empty();
        }
        BigDecimal middle = sorted.get(sorted.size() / 2);
        if (middle.compareTo(BigDecimal.valueOf(least)) < 0) {
            return Optional.of("under " + least + " pounds " + per + ", as if they were of another period");
        }
        return middle.compareTo(BigDecimal.valueOf(most)) > 0
                ? Optional.of("over " + most + " pounds " + per + ", as if they were of another period")
                : Optional.empty();
    }
}
