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
import org.evenhand.measure.Rungs;
import org.evenhand.measure.TopEarnersLine;
import org.evenhand.table.Table;

/** Everybody in post on the snapshot date, each once, with the parts of the organisation that they are in. */
final class WorkforcePopulation {

    /** The full-time equivalent of everybody, as a sum of its own. */
    static final String FTE_IN_POST = "fte_in_post";

    private static final int LAST_SENIOR_TIER = 3;
    private static final int LAST_MIDDLE_TIER = 5;

    /** Fewer people than this who live in the area, or outside it, are not looked at by themselves. */
    private static final int FEWEST_AT_HOME = 25;

    private final Snapshot snapshot;
    private final Table<?> people;
    private final Population.Builder population;

    private WorkforcePopulation(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.people = snapshot.people();
        this.population = Whereabouts.add(
                Populations.characteristics(
                        Population.of(
                                Populations.WORKFORCE, snapshot.facts().snapshotDate(), Unit.PEOPLE, people.size()),
                        people),
                people);
    }

    static Population of(Snapshot snapshot) {
        return new WorkforcePopulation(snapshot).population();
    }

    private Population population() {
        Populations.crossed(population, people);
        population.dividedBy(structure(people));
        parts();
        if (people.holds("fte_salary")) {
            population.dividedBy(earnings(people)).amount("fte", people.amount("fte"));
        }
        home();
        YearsHere.add(population, snapshot);
        GradeColumns.add(population, snapshot);
        return PayColumns.add(population, snapshot)
                .amount(FTE_IN_POST, people.amount("fte"))
                .build();
    }

    private void parts() {
        if (people.holds("tier")) {
            population.dividedBy(tiers(people));
            if (people.holds("department")) {
                population.dividedBy(ladders(people));
            }
        }
        lines("grades", Level.of("grade", people.text("grade")::word));
        if (people.holds("function")) {
            population.dividedBy(functions(people));
        }
        lines("contracts", EventPopulation.coded("contract type", people.text("contract_type")::word));
        lines("patterns", pattern(people));
        lines("places", Level.of("place", people.text("work_base")::word));
        lines("occupations", new Level("occupation", this::majorGroup, code -> "SOC major group " + code));
    }

    /** Parts that all stand in one line, if the extract tells them apart. */
    private void lines(String name, Level level) {
        Division division = Division.of(name, Kind.UNITS, people.size(), List.of(level));
        if (division.has(level.name())) {
            population.dividedBy(division);
        }
    }

    /** The first digit of a code of the Standard Occupational Classification. */
    private String majorGroup(int row) {
        String code = people.text("soc_code").word(row);
        return code.matches("[1-9]\\d{0,3}") ? code.substring(0, 1) : "";
    }

    /** Departments, and the teams within them. */
    static Division structure(Table<?> people) {
        return Division.of(
                "structure",
                Kind.UNITS,
                people.size(),
                List.of(Level.of("department", people.text("department")::word), team(people)));
    }

    /** Teams, each with its department, since two departments may have a team of one name. */
    static Level team(Table<?> people) {
        IntFunction<String> department = people.text("department")::word;
        IntFunction<String> team = people.text("team_id")::word;
        return Level.of(
                "team", row -> team.apply(row).isEmpty() ? "" : department.apply(row) + " × " + team.apply(row));
    }

    /** Full time, part time and other patterns of work. */
    static Level pattern(Table<?> people) {
        return EventPopulation.coded("working pattern", people.text("working_pattern")::word);
    }

    /** Three rungs, the lowest first, and the tiers of each. */
    private static Division tiers(Table<?> people) {
        return Division.of(
                "tiers",
                Kind.UNITS,
                people.size(),
                List.of(rungs(people), new Level("tier", people.text("tier")::word, code -> "Tier " + code)));
    }

    private static Level rungs(Table<?> people) {
        IntFunction<String> tier = people.text("tier")::word;
        return new Level(
                "tier group",
                row -> tier.apply(row).isEmpty() ? "" : rung(Integer.parseInt(tier.apply(row))),
                WorkforcePopulation::rungWords);
    }

    /** Departments, and the rungs of each. */
    private static Division ladders(Table<?> people) {
        String ladder = Rungs.ladderOf("department");
        return Division.of(
                "ladders",
                Kind.UNITS,
                people.size(),
                List.of(
                        Level.of(ladder, people.text("department")::word),
                        rungs(people).within(ladder)));
    }

    /** Codes that are in the order of the ladder: it is read in the order of its codes. */
    private static String rung(int tier) {
        return tier <= LAST_SENIOR_TIER ? "senior" : tier <= LAST_MIDDLE_TIER ? "middle" : "first";
    }

    private static String rungWords(String rung) {
        return switch (rung) {
            case "senior" -> "Tiers 1 to 3";
            case "middle" -> "Tiers 4 and 5";
            default -> "Tiers 6 and 7";
        };
    }

    private static Division functions(Table<?> people) {
        return Division.of(
                "functions",
                Kind.UNITS,
                people.size(),
                List.of(functionGroup(people), Level.of("function", people.text("function")::word)));
    }

    /** Digital, data and technology, and everyone else. */
    static Level functionGroup(Table<?> people) {
        IntFunction<String> function = people.text("function")::word;
        return new Level(
                "function group",
                row -> function.apply(row).toLowerCase(Locale.ROOT).equals("ddat") ? "ddat" : "elsewhere",
                code -> code.equals("ddat") ? "Digital, data and technology" : "Everyone else");
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

    /** Who lives in an area that the community benchmark describes, of those whose home area is on record. */
    private void home() {
        Homes homes = Homes.of(snapshot, people);
        int here = homes.count(homes::local);
        int elsewhere = homes.count(homes::recorded) - here;
        if (homes.told() && enough(here) && enough(elsewhere)) {
            population.dividedBy(Division.of(
                    "homes",
                    Kind.STAGES,
                    people.size(),
                    List.of(
                            new Level(
                                    "home area",
                                    row -> homes.recorded(row) ? "recorded" : "",
                                    code -> "Home area recorded"),
                            EventPopulation.whether(
                                    "home", homes::recorded, homes::local, "Live in the area", "Live elsewhere"))));
        }
    }

    private static boolean enough(int people) {
        return people == 0 || people >= FEWEST_AT_HOME;
    }
}
