package org.evenhand.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * People's columns, exact and confidential: what a measure tabulates.
 *
 * @param populations by name
 */
public record Scope(Map<String, Population> populations) {

    public Optional<Population> of(String population) {
        return Optional.ofNullable(populations.get(population));
    }

    /** The same people with small units merged into a rest of the same line. */
    public Scope mergedBelow(int minimum) {
        Map<String, Population> merged = new LinkedHashMap<>();
        populations.forEach((name, population) -> merged.put(name, population.mergedBelow(minimum)));
        return new Scope(merged);
    }
}
