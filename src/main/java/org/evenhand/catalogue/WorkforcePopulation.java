package org.evenhand.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.measure.TopEarnersLine;
import org.evenhand.table.Table;

/** Everybody in post on the snapshot date, each once, with the parts of the organisation that they are in. */
final class WorkforcePopulation {

    private static final int LAST_SENIOR_TIER = 3;

    private WorkforcePopulation() {}

    static Population of(Snapshot snapshot) {
        Table<?> people = snapshot.people();
        Population.Builder population = Populations.characteristics(
                Population.of(Populations.WORKFORCE, snapshot.facts().snapshotDate(), Unit.PEOPLE, people.size()),
                people);
        population.dividedBy(structure(people));
        if (people.holds("tier")) {
            population.dividedBy(tiers(people));
        }
        if (people.holds("grade")) {
            population.dividedBy(flat(people, "grades", "grade"));
        }
        if (people.holds("function")) {
            population.dividedBy(functions(people));
        }
        if (people.holds("fte_salary")) {
            population.dividedBy(earnings(people)).amount("fte", people.amount("fte"));
        }
        return PayColumns.add(population, snapshot).build();
    }

    /** Departments, and the teams within them. */
    static Division structure(Table<?> people) {
        IntFunction<String> department = people.text("department")::word;
        IntFunction<String> team = row -> people.text("team_id").word(row).isEmpty()
                ? ""
                : department.apply(row) + " × " + people.text("team_id").word(row);
        return Division.of(
                "structure",
                Kind.UNITS,
                people.size(),
                List.of(Level.of("department", department), Level.of("team", team)));
    }

    private static Division flat(Table<?> people, String name, String column) {
        return Division.of(name, Kind.UNITS, people.size(), List.of(Level.of(column, people.text(column)::word)));
    }

    private static Division tiers(Table<?> people) {
        IntFunction<String> tier = people.text("tier")::word;
        IntFunction<String> group = row -> tier.apply(row).isEmpty()
                ? ""
                : Integer.parseInt(tier.apply(row)) <= LAST_SENIOR_TIER ? "senior" : "others";
        return Division.of(
                "tiers",
                Kind.UNITS,
                people.size(),
                List.of(
                        new Level("tier group", group, code -> code.equals("senior") ? "Tiers 1 to 3" : "Tiers 4 to 7"),
                        new Level("tier", tier, code -> "Tier " + code)));
    }

    private static Division functions(Table<?> people) {
        IntFunction<String> function = row -> people.text("function").word(row);
        IntFunction<String> group =
                row -> function.apply(row).toLowerCase(Locale.ROOT).equals("ddat") ? "ddat" : "elsewhere";
        return Division.of(
                "functions",
                Kind.UNITS,
                people.size(),
                List.of(
                        new Level(
                                "function group",
                                group,
                                code -> code.equals("ddat") ? "Digital, data and technology" : "Everyone else"),
                        Level.of("function", function)));
    }

    private static Division earnings(Table<?> people) {
        boolean[] above = TopEarnersLine.above(people.amount("fte_salary"), people.amount("fte"));
        return Division.of(
                "earnings",
                Kind.STAGES,
                people.size(),
                List.of(new Level(
                        "earnings",
                        row -> above[row] ? "top" : "others",
                        code -> code.equals("top") ? "Top 5% of earners" : "All other earners")));
    }
}
