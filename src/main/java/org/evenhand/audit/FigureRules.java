package org.evenhand.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be true of each row of {@code figures.csv} by itself. */
final class FigureRules implements Check {

    private static final Set<String> STATUSES = Set.of("published", "c", "u", "x", "z", "low");
    private static final Set<String> BASES = Set.of("exact", "rounded", "statutory");
    private static final List<String> NUMBERS =
            List.of("value", "lower", "upper", "numerator", "denominator", "benchmark");
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("people", 0),
            Map.entry("applications", 0),
            Map.entry("requests", 0),
            Map.entry("enrolments", 0),
            Map.entry("cases", 0),
            Map.entry("vacancies", 0),
            Map.entry("partners", 0),
            Map.entry("role profiles", 0),
            Map.entry("days", 0),
            Map.entry("days for each full-time equivalent", 1),
            Map.entry("per thousand", 1),
            Map.entry("panels", 0),
            Map.entry("responses", 0),
            Map.entry("actions", 0),
            Map.entry("teams", 0),
            Map.entry("contracts", 0),
            Map.entry("records", 0),
            Map.entry("score from 0 to 100", 0),
            Map.entry("points of a score", 0),
            Map.entry("rows", 0),
            Map.entry("parts", 0),
            Map.entry("months", 0),
            Map.entry("pounds", 0),
            Map.entry("per cent", 1),
            Map.entry("percentage points", 1),
            Map.entry("full-time equivalent", 1),
            Map.entry("years", 1),
            Map.entry("ratio", 2),
            Map.entry("pounds an hour", 2));
    private static final String[] KEY = {
        "indicator",
        "characteristic",
        "group",
        "comparator",
        "within",
        "within_value",
        "stage",
        "measure",
        "snapshot_date",
        "as_at"
    };

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public String promise() {
        return "figures.csv has the promised columns, a value exactly where the status is published, and the promised precision.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        List<String> problems = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (FigureRow row : files.figures()) {
            problemsOf(row).forEach(words -> problems.add(row.place() + ": " + words));
            if (!seen.add(row.key(KEY))) {
                problems.add(row.place() + ": the same figure stands twice.");
            }
        }
        return problems;
    }

    private static List<String> problemsOf(FigureRow row) {
        List<String> found = new ArrayList<>();
        require(STATUSES.contains(row.get("status")), "the status is not one of the promised words.", found);
        require(BASES.contains(row.get("basis")), "the basis is not one of the promised words.", found);
        require(
                row.get("value").isEmpty() != row.published(),
                "a value must stand exactly where the status is published.",
                found);
        require(
                row.get("reason").isEmpty() == row.published(),
                "a reason must stand exactly where there is no value.",
                found);
        for (String column : NUMBERS) {
            require(
                    row.get(column).isEmpty() || row.number(column).isPresent(),
                    "the " + column + " is not a plain number.",
                    found);
        }
        requirePrecision(row, found);
        return found;
    }

    private static void requirePrecision(FigureRow row, List<String> found) {
        Integer places = PLACES.get(row.unit());
        if (places == null) {
            found.add("the unit is not one of the promised words.");
            return;
        }
        for (String column : List.of("value", "lower", "upper")) {
            require(
                    row.number(column).map(number -> number.scale() <= places).orElse(true),
                    "the " + column + " is printed more precisely than its unit allows.",
                    found);
        }
    }

    private static void require(boolean holds, String words, List<String> found) {
        if (!holds) {
            found.add(words);
        }
    }
}
