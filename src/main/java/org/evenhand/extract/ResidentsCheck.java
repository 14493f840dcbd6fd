package org.evenhand.extract;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.evenhand.dataset.AreaPopulation;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;

/** Says whether the residents of a benchmark are those that a workforce can be compared with. */
final class ResidentsCheck {

    private static final List<String> OF_WORKING_AGE = List.of("16_64", "economically_active");
    private static final String EVERYBODY = "all";

    private ResidentsCheck() {}

    static void check(List<? extends Record> rows, Place place, ExtractPlan plan, Findings findings) {
        List<AreaPopulation> residents = rows.stream()
                .filter(AreaPopulation.class::isInstance)
                .map(AreaPopulation.class::cast)
                .toList();
        checkAges(residents, place, findings);
        checkAreas(residents, place, plan, findings);
    }

    private static void checkAges(List<AreaPopulation> residents, Place place, Findings findings) {
        List<String> bases = residents.stream()
                .map(AreaPopulation::base)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!residents.isEmpty() && bases.stream().noneMatch(OF_WORKING_AGE::contains)) {
            String ages = bases.contains(EVERYBODY) ? "residents of all ages" : "residents of an age that is not told";
            findings.add(
                    Severity.NOTED,
                    "E-ALL-AGES",
                    place,
                    ages + ", while a workforce is of working age: children and pensioners are compared with too.",
                    "To compare like with like, take a table of residents aged 16 to 64, with '16_64' as its 'base'.");
        }
    }

    private static void checkAreas(List<AreaPopulation> residents, Place place, ExtractPlan plan, Findings findings) {
        TreeSet<String> areas = new TreeSet<>();
        residents.forEach(row -> areas.add(row.areaName()));
        if (areas.size() > 1) {
            findings.add(
                    Severity.NOTED,
                    "E-SEVERAL-AREAS",
                    place,
                    "residents of " + areas.size() + " areas: only those of '" + areas.first()
                            + "', the first by name, are compared with.",
                    "To choose another area, choose its rows with 'only' under 'community_benchmark' in " + plan.name()
                            + ".");
        }
    }
}
