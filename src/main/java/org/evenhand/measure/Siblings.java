package org.evenhand.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units of one level beside the part of a coarser one that they are all in, such as the teams of a department. Both are printed, so
 * what is left of the part must be looked at by itself.
 *
 * @param parent the part; the whole where no level above is asked for
 * @param units the units, in their order
 */
record Siblings(Part parent, List<Part> units) {

    /**
     * Units by the part that they are in; those that a population is not divided into are left out.
     *
     * @param divided the population that tells which unit is in which part
     * @param levels what is asked for
     */
    static List<Siblings> of(List<Part> units, Counts divided, List<String> levels) {
        Map<Part, List<Part>> byParent = new LinkedHashMap<>();
        units.forEach(unit -> divided.part(unit)
                .ifPresent(same -> byParent.computeIfAbsent(parent(same, divided, levels), each -> new ArrayList<>())
                        .add(unit)));
        return byParent.entrySet().stream()
                .map(each -> new Siblings(each.getKey(), each.getValue()))
                .toList();
    }

    /** The nearest part above that is asked for. */
    private static Part parent(Part unit, Counts divided, List<String> levels) {
        return divided.path(unit).stream()
                .filter(each -> !each.equals(unit) && levels.contains(each.level()))
                .reduce(divided.whole(), (above, below) -> below);
    }
}
