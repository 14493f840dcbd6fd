package org.evenhand.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Those who were promoted between two snapshots, where no extract tells of moves: they hold another post, on a higher grade. The same post
 * with a new grade is a regrade. Of two grades the one with the higher average salary at full time is higher; where no salary is held,
 * the one nearer the top by tier.
 */
final class DerivedPromotions {

    private static final String PERSON = "person_id";
    private static final String POST = "assignment_id";
    private static final String GRADE = "grade";
    private static final String TIER = "tier";

    private final Table<?> then;
    private final Table<?> now;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<String, Double> height = new HashMap<>();

    private DerivedPromotions(Table<?> then, Table<?> now) {
        this.then = then;
        this.now = now;
        for (int row = 0; row < then.size(); row++) {
            rowOf.put(then.text(PERSON).word(row), row);
        }
        measure(then);
        measure(now);
    }

    /** Those who were promoted; empty where two snapshots do not tell posts and grades apart. */
    static Optional<Population> of(Snapshot snapshot) {
        return snapshot.earlier()
                .filter(earlier -> told(earlier.people()) && told(snapshot.people()))
                .map(earlier -> new DerivedPromotions(earlier.people(), snapshot.people()).population(snapshot));
    }

    private static boolean told(Table<?> people) {
        return people.holds(POST) && people.holds(GRADE) && (people.holds("fte_salary") || people.holds(TIER));
    }

    /** How high each grade is: its average salary, or its average tier from below. */
    private void measure(Table<?> people) {
        Map<String, double[]> sums = new HashMap<>();
        for (int row = 0; row < people.size(); row++) {
            Optional<Double> height = heightOf(people, row);
            double[] sum = sums.computeIfAbsent(people.text(GRADE).word(row), grade -> new double[2]);
            sum[0] += height.orElse(0.0);
            sum[1] += height.isPresent() ? 1 : 0;
        }
        sums.forEach((grade, sum) -> {
            if (sum[1] > 0) {
                height.put(grade, sum[0] / sum[1]);
            }
        });
    }

    private Optional<Double> heightOf(Table<?> people, int row) {
        AmountColumn salary = people.amount("fte_salary");
        if (then.holds("fte_salary") && now.holds("fte_salary")) {
            return salary.has(row) ? Optional.of((double) salary.millionths(row)) : Optional.empty();
        }
        TextColumn tier = people.text(TIER);
        return tier.has(row) ? Optional.of(-Double.parseDouble(tier.word(row))) : Optional.empty();
    }

    private Population population(Snapshot snapshot) {
        Table<?> promoted = now.where(this::promoted);
        Events events =
                new Events(Dataset.PROMOTIONS_MOVES, promoted, snapshot.facts().snapshotDate());
        return events.population(MovePopulations.PROMOTIONS, Unit.PEOPLE)
                .sizes(Level.of("department", before(promoted, "department")))
                .sizes(new Level(TIER, before(promoted, TIER), code -> "Tier " + code))
                .told(
                        "how we know",
                        Level.of("how we know", row -> "Two snapshots show another post on a higher grade"))
                .build();
    }

    private IntFunction<String> before(Table<?> promoted, String column) {
        return row -> then.text(column).word(was(promoted, row).orElseThrow());
    }

    private Optional<Integer> was(Table<?> people, int row) {
        return Optional.ofNullable(rowOf.get(people.text(PERSON).word(row)));
    }

    private boolean promoted(int row) {
        return was(now, row)
                .filter(was -> anotherPost(was, row) && higher(was, row))
                .isPresent();
    }

    private boolean anotherPost(int was, int is) {
        String before = then.text(POST).word(was);
        String after = now.text(POST).word(is);
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    private boolean higher(int was, int is) {
        String before = then.text(GRADE).word(was);
        String after = now.text(GRADE).word(is);
        return !before.equals(after)
                && height.containsKey(before)
                && height.containsKey(after)
                && height.get(after) > height.get(before);
    }
}
