package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.Direction;
import org.evenhand.measure.StatedTest;
import org.evenhand.measure.StatedTest.Aim;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;

/**
 * Which way outcomes went: each by its own stated test, between its last two data points. Data points are the register's baseline, on the day
 * that it describes, its current value, on the snapshot date, and what was published before of the outcome's indicator.
 */
final class Outcomes {

    private final Table<?> items;
    private final Table<?> published;
    private final Aims aims;
    private final LocalDate until;

    Outcomes(Snapshot snapshot, Table<?> items, Aims aims) {
        this.items = items;
        this.published = snapshot.table(Dataset.PUBLISHED_FIGURES);
        this.aims = aims;
        this.until = snapshot.facts().snapshotDate();
    }

    Direction direction(int item) {
        List<BigDecimal> values = List.copyOf(points(item).values());
        return values.size() < 2
                ? Direction.CANNOT_SAY_YET
                : new StatedTest(
                                aim(item),
                                items.text("criteria_improving").word(item),
                                items.text("criteria_worsening").word(item))
                        .between(values.get(values.size() - 2), values.get(values.size() - 1));
    }

    /** What the catalogue says of the indicator is better; where it says nothing that fits, whatever leads to the register's target. */
    private Aim aim(int item) {
        Better better = aims.of(items.text("indicator_id").word(item)).orElse(Better.CONTEXT);
        return switch (better) {
            case HIGHER -> Aim.of(StatedTest.Better.HIGHER);
            case LOWER -> Aim.of(StatedTest.Better.LOWER);
            case TOWARDS_0 -> Aim.nearer(0);
            case TOWARDS_1, UP_TO_1 -> ratios(item) ? Aim.nearer(1) : Aim.of(towardsTheTarget(item));
            case CONTEXT -> Aim.of(towardsTheTarget(item));
        };
    }

    /** An indicator that aims at 1 is printed in per cent as well, of which 1 is no aim. */
    private boolean ratios(int item) {
        return series(item).unit().equals("ratio");
    }

    private StatedTest.Better towardsTheTarget(int item) {
        int way = amount("target", item)
                .flatMap(target -> amount("baseline", item).map(target::compareTo))
                .orElse(0);
        return way == 0 ? StatedTest.Better.NOT_STATED : way > 0 ? StatedTest.Better.HIGHER : StatedTest.Better.LOWER;
    }

    private Optional<BigDecimal> amount(String column, int item) {
        AmountColumn amounts = items.amount(column);
        return amounts.has(item) ? Optional.of(amounts.amount(item)) : Optional.empty();
    }

    private TreeMap<LocalDate, BigDecimal> points(int item) {
        TreeMap<LocalDate, BigDecimal> points = new TreeMap<>(series(item).points());
        amount("baseline", item).ifPresent(baseline -> points.put(beginning(item, points), baseline));
        amount("current", item).ifPresent(current -> points.put(until, current));
        return new TreeMap<>(points.headMap(until, true));
    }

    /** The day of the baseline; where none is told, before everything else. */
    private LocalDate beginning(int item, TreeMap<LocalDate, BigDecimal> points) {
        DateColumn asAt = items.date("as_at");
        if (asAt.has(item)) {
            return asAt.date(item);
        }
        return (points.isEmpty() ? until : points.firstKey()).minusDays(1);
    }

    /** What was published of the indicator: of several groups only where the baseline tells which one is meant. */
    private Series series(int item) {
        List<Series> all = allSeries(items.text("indicator_id").word(item));
        DateColumn asAt = items.date("as_at");
        Optional<BigDecimal> baseline = amount("baseline", item).filter(each -> asAt.has(item));
        List<Series> meant = all.size() == 1
                ? all
                : all.stream()
                        .filter(each -> baseline.filter(value -> each.says(asAt.date(item), value))
                                .isPresent())
                        .toList();
        return meant.size() == 1 ? meant.get(0) : Series.of("");
    }

    private List<Series> allSeries(String indicator) {
        Map<List<String>, Series> series = new LinkedHashMap<>();
        for (int row = 0; row < published.size(); row++) {
            if (published.text("indicator_id").word(row).equals(indicator)
                    && published.date("snapshot_date").has(row)) {
                String unit = published.text("unit").word(row);
                series.computeIfAbsent(keyOf(row), key -> Series.of(unit))
                        .points()
                        .put(
                                published.date("snapshot_date").date(row),
                                published.amount("value").amount(row));
            }
        }
        return List.copyOf(series.values());
    }

    private List<String> keyOf(int row) {
        return Stream.of("characteristic", "group", "unit")
                .map(column -> published.text(column).word(row))
                .toList();
    }

    /** What was published of one group in one unit, by day. */
    private record Series(String unit, TreeMap<LocalDate, BigDecimal> points) {

        static Series of(String unit) {
            return new Series(unit, new TreeMap<>());
        }

        boolean says(LocalDate day, BigDecimal value) {
            return points.containsKey(day) && points.get(day).compareTo(value) == 0;
        }
    }
}
