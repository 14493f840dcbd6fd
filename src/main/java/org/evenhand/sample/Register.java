package org.evenhand.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.dataset.Dataset;

/**
 * The lists that somebody at the council keeps by hand, in canonical columns and codes already: the plan need not explain them.
 *
 * @param dataset what it holds
 * @param lines its headings and its rows
 */
record Register(Dataset dataset, List<List<String>> lines) {

    private static final String DEPARTMENT = "department";

    /** Objectives, actions and evidence. */
    static Register planItems(Council council) {
        return kept(Dataset.ACTION_PLAN_EVIDENCE, "plan_items.csv", council);
    }

    /** Who took part when residents were asked. */
    static Register engagement(Council council) {
        return kept(Dataset.ENGAGEMENT_LOG, "engagement.csv", council);
    }

    /** How content residents are, and what contracts ask for. */
    static Register services(Council council) {
        return kept(Dataset.SERVICE_EQUITY, "services.csv", council);
    }

    /** What was published before Evenhand. */
    static Register published(Council council) {
        return kept(Dataset.PUBLISHED_FIGURES, "published.csv", council);
    }

    String file() {
        return dataset.word() + ".csv";
    }

    int rows() {
        return lines.size() - 1;
    }

    private static Register kept(Dataset dataset, String list, Council council) {
        Set<String> departments = new Establishment(council.people())
                .allTeams().stream().map(Team::department).collect(Collectors.toSet());
        List<Resource.Row> rows = Resource.rows(list);
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.get(0).headings());
        rows.forEach(row -> lines.add(row.headings().stream()
                .map(heading -> cell(row, heading, departments))
                .toList()));
        return new Register(dataset, lines);
    }

    /** A small council does not have every department. */
    private static String cell(Resource.Row row, String heading, Set<String> departments) {
        String cell = row.cell(heading);
        return heading.equals(DEPARTMENT) && !departments.contains(cell) ? "" : cell;
    }

    /** How many applied, were shortlisted and were appointed in the two years before the last, of which only totals are left. */
    static Register groupCounts(Council council) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("event", "characteristic", "category", "count", "period_start", "period_end"));
        for (Period period : List.of(Period.ago(1), Period.ago(2))) {
            Resource.rows("group_counts.csv").forEach(row -> lines.add(counted(row, period, council.people())));
        }
        return new Register(Dataset.GROUP_COUNTS, lines);
    }

    private static List<String> counted(Resource.Row row, Period period, int people) {
        int thousandths = Integer.parseInt(row.cell("per_thousand"));
        boolean earlier = period.last().isBefore(LocalDate.of(2025, 1, 1));
        long count = (long) people * thousandths * (earlier ? 94 : 100) / 100_000;
        return List.of(
                row.cell("event"),
                row.cell("characteristic"),
                row.cell("category"),
                String.valueOf(count),
                period.first().toString(),
                period.last().toString());
    }
}
