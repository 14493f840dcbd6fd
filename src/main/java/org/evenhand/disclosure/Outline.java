package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;

/** The parts of a population and their sizes: what everybody may know of it. */
final class Outline {

    private final List<Division> divisions;
    private final Part whole;

    Outline(Population population) {
        this.divisions = population.divisions();
        this.whole = Part.whole(population.size());
    }

    Part whole() {
        return whole;
    }

    List<Part> parts(String level) {
        return level.equals(Part.WHOLE)
                ? List.of(whole)
                : divisions.stream().flatMap(each -> each.at(level).stream()).toList();
    }

    List<Part> path(Part part) {
        return part.whole() ? List.of(whole) : division(part).path(part);
    }

    int depth(Part part) {
        return part.whole() ? 0 : division(part).depth(part);
    }

    /** The division that a part, other than the whole, belongs to. */
    Division division(Part part) {
        return divisions.stream()
                .filter(each -> each.has(part.level()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no division has the level '" + part.level() + "'"));
    }
}
