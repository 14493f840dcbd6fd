package org.evenhand.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.audit.reidentification.Reidentification;
import org.evenhand.audit.reidentification.RoundingRule;
import org.evenhand.audit.reidentification.StaffList;

/** A small {@code figures.csv} in which somebody can be found, and the staff list that goes with it. */
final class PlantedFigures {

    private static final String FEW = "\"Fewer than 10, or withheld so that nobody can be identified.\"";

    private final int people;
    private final List<String> rows = new ArrayList<>();
    private final Map<StaffList.Part, BitSet> parts = new TreeMap<>();

    PlantedFigures(int people) {
        this.people = people;
    }

    /** Those from one number up to, and without, another are in a department. */
    PlantedFigures department(String name, int from, int to) {
        return part("department", name, from, to);
    }

    PlantedFigures part(String within, String name, int from, int to) {
        BitSet who = new BitSet();
        who.set(from, to);
        parts.put(new StaffList.Part(within, name), who);
        return this;
    }

    PlantedFigures exact(String part, String group, int count) {
        return row(part, group, "count," + count + ",people,,," + count + ",,published,,exact");
    }

    PlantedFigures rounded(String part, String group, int count) {
        return row(part, group, "count," + count + ",people,,," + count + ",,published,,rounded");
    }

    PlantedFigures few(String part, String group) {
        return row(part, group, "count,,people,,,,,c," + FEW + ",exact");
    }

    /** One row of the profile by disability or by sex, as the group says. */
    private PlantedFigures row(String part, String group, String cells) {
        String by = List.of("disabled", "not_disabled").contains(group) ? "disability" : "sex";
        String where = part.isEmpty() ? "organisation," : within(part) + "," + part;
        rows.add("REP-01,Title,workforce,eflg-2021,public," + by + "," + group + ",," + where + ",," + cells
                + ",,,,2026-03-31,,,published,1");
        return this;
    }

    private String within(String name) {
        return parts.keySet().stream()
                .filter(part -> part.value().equals(name))
                .findFirst()
                .map(StaffList.Part::within)
                .orElseThrow();
    }

    List<String> problems() {
        return problems(RoundingRule.PUBLISHED);
    }

    List<String> problems(RoundingRule rule) {
        String text = String.join(",", FigureRow.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        List<FigureRow> read = FigureRow.read(text.getBytes(StandardCharsets.UTF_8));
        return Reidentification.of(PrintedCounts.in(read), StaffList.of(people, parts), rule)
                .broken();
    }
}
