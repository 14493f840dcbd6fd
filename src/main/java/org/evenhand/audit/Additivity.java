package org.evenhand.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts of groups add up to the group that they make up, and no part is larger than its whole. */
final class Additivity implements Check {

    private static final String[] TABLE = {
        "indicator", "characteristic", "comparator", "within", "within_value", "stage", "unit", "snapshot_date", "as_at"
    };

    private static final BigDecimal BETWEEN_BASES = BigDecimal.valueOf(4);

    @Override
    public String id() {
        return "additivity";
    }

    @Override
    public String promise() {
        return "Where all groups are printed they add up to their total, and no group is larger than what it is a part of.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        Map<List<String>, List<FigureRow>> tables = new LinkedHashMap<>();
        files.figures().stream().filter(FigureRow::isCountOfPeople).forEach(row -> tables.computeIfAbsent(
                        row.key(TABLE), key -> new ArrayList<>())
                .add(row));
        List<String> problems = new ArrayList<>();
        tables.values().forEach(table -> addProblems(table, problems));
        return problems;
    }

    private static void addProblems(List<FigureRow> table, List<String> problems) {
        Map<String, List<FigureRow>> parts = new TreeMap<>();
        for (FigureRow row : table) {
            if (!row.get("group").equals(GroupNesting.ALL)) {
                String parent = GroupNesting.parentOf(row.get("characteristic"), row.get("group"));
                parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
            }
        }
        for (FigureRow whole : table) {
            whole.number("value")
                    .flatMap(total -> problemOf(total, whole, parts.getOrDefault(whole.get("group"), List.of())))
                    .ifPresent(words -> problems.add(whole.place() + ": " + words));
        }
    }

    private static Optional<String> problemOf(BigDecimal total, FigureRow whole, List<FigureRow> parts) {
        BigDecimal sum =
                parts.stream().flatMap(part -> part.number("value").stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = sum.subtract(total);
        BigDecimal allowed = oneBasis(whole, parts) ? BigDecimal.ZERO : BETWEEN_BASES;
        if (over.compareTo(allowed) > 0) {
            return Optional.of("its parts are together more than the whole.");
        }
        boolean complete = !parts.isEmpty()
                && parts.stream().allMatch(FigureRow::published)
                && (!whole.get("group").equals(GroupNesting.ALL) || includesUnknown(parts));
        return complete && over.abs().compareTo(allowed) > 0
                ? Optional.of("its parts do not add up to the whole.")
                : Optional.empty();
    }

    /** Rounded parts of an exact whole add up to its rounded count, which is within 4 of it: the cover says so. */
    private static boolean oneBasis(FigureRow whole, List<FigureRow> parts) {
        return parts.stream().allMatch(part -> part.get("basis").equals(whole.get("basis")));
    }

    private static boolean includesUnknown(List<FigureRow> parts) {
        return parts.stream().anyMatch(part -> part.get("group").equals(GroupNesting.NOT_KNOWN));
    }
}
