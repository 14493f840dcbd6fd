package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** Performance conversations that were due in the year, what was agreed in those that were held, and profiles of roles. */
final class AppraisalPopulations {

    private static final String RATING = "rating";

    private AppraisalPopulations() {}

    static List<Population> of(Snapshot snapshot) {
        List<Population> populations = new ArrayList<>();
        Events.of(snapshot, Dataset.APPRAISALS).ifPresent(each -> populations.add(due(each.ofTheYear())));
        if (snapshot.has(Dataset.ACTION_PLAN_EVIDENCE)) {
            populations.add(profiles(snapshot));
        }
        return populations;
    }

    private static Population due(Events due) {
        Table<?> rows = due.rows();
        EventPopulation population = due.population("appraisals, due", Unit.PEOPLE);
        List<Level> levels = new ArrayList<>();
        if (rows.holds("completed")) {
            levels.add(EventPopulation.whether("held", rows.date("completed")::has, "Held", "Not held"));
            levels.addAll(ratings(rows));
            population.stages("held", levels.toArray(Level[]::new)).sizes("department", "tier");
            objective(population, due, "digital objective", "digital_objective", "An objective of digital skill");
            objective(population, due, "inclusion objective", "inclusion_objective", "An objective of inclusion");
        }
        return population.build();
    }

    /** The best and the lowest rating of the scale, and those between; who has no rating of the scale stays where held. */
    private static List<Level> ratings(Table<?> rows) {
        if (!rows.holds("rating") || !rows.holds("rating_scale")) {
            return List.of();
        }
        TextColumn rating = rows.text("rating");
        TextColumn scale = rows.text("rating_scale");
        return List.of(
                new Level(
                        "rated",
                        row -> rows.date("completed").has(row)
                                        && !place(scale.word(row), rating.word(row))
                                                .isEmpty()
                                ? EventPopulation.YES
                                : "",
                        code -> "Rated"),
                new Level(RATING, row -> place(scale.word(row), rating.word(row)), AppraisalPopulations::words));
    }

    private static String words(String place) {
        return switch (place) {
            case "top" -> "The best rating";
            case "bottom" -> "The lowest rating";
            default -> "A rating between";
        };
    }

    /** Where a rating stands on a scale that names the best first: {@code top}, {@code between} or {@code bottom}; else empty. */
    static String place(String scale, String rating) {
        List<String> ratings = ratings(scale);
        int at = ratings.indexOf(rating.strip().toLowerCase(Locale.ROOT));
        if (at < 0 || ratings.size() < 2) {
            return "";
        }
        return at == 0 ? "top" : at == ratings.size() - 1 ? "bottom" : "between";
    }

    /** The ratings of a scale, such as {@code 1-5} or {@code outstanding/good/developing}. */
    private static List<String> ratings(String scale) {
        String words = scale.strip().toLowerCase(Locale.ROOT);
        if (words.matches("\\d{1,2} ?- ?\\d{1,2}")) {
            String[] ends = words.split(" ?- ?", -1);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[1]);
            int step = first <= last ? 1 : -1;
            return IntStream.rangeClosed(0, Math.abs(last - first))
                    .mapToObj(at -> String.valueOf(first + step * at))
                    .toList();
        }
        return Arrays.stream(words.split("/", -1)).map(String::strip).toList();
    }

    private static void objective(EventPopulation population, Events due, String level, String column, String words) {
        Table<?> rows = due.rows();
        if (rows.holds(column)) {
            Level held = EventPopulation.whether("held, " + level, rows.date("completed")::has, "Held", "Not held");
            Level set = EventPopulation.whether(
                    level, rows.date("completed")::has, due.says(column, "yes"), words, "No such objective");
            population.told(level, held, set).sizes("department", "tier");
        }
    }

    /** Profiles of roles, and whether each has a criterion of digital skill or inclusion. */
    private static Population profiles(Snapshot snapshot) {
        Table<?> items = snapshot.table(Dataset.ACTION_PLAN_EVIDENCE);
        TextColumn type = items.text("item_type");
        Table<?> profiles = items.where(row -> type.word(row).equals("role_profile"));
        return Population.of(
                        "action_plan_evidence, role profiles",
                        snapshot.facts().snapshotDate(),
                        Unit.PROFILES,
                        profiles.size())
                .dividedBy(Division.of(
                        "criterion",
                        Division.Kind.SIZES,
                        profiles.size(),
                        List.of(EventPopulation.whether(
                                "criterion",
                                profiles.text("criterion")::has,
                                "Role profiles with a criterion of digital skill or inclusion",
                                "Role profiles without one"))))
                .build();
    }
}
