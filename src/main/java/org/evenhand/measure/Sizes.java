package org.evenhand.measure;

import java.util.List;
import org.evenhand.measure.Composition.Among;

/** Sizes of parts within units, which are no secret: how many of a department are in one part and in another. */
final class Sizes {

    private Sizes() {}

    /** How many of a unit, or of the whole, are in all these parts; the last of them is the finest. */
    static int of(Counts counts, Part unit, List<Among> in) {
        if (in.isEmpty()) {
            return unit.size();
        }
        Among finest = in.get(in.size() - 1);
        return counts.parts(Part.within(unit.level(), finest.level())).stream()
                .filter(part -> {
                    List<Part> path = counts.path(part);
                    return path.contains(unit) && in.stream().allMatch(each -> passes(path, unit, each));
                })
                .mapToInt(Part::size)
                .sum();
    }

    /** The parts of a unit, or of the whole, that a name means. */
    static List<Part> named(Counts counts, Part unit, Among part) {
        return counts.parts(Part.within(unit.level(), part.level())).stream()
                .filter(each -> each.code().equals(part.part()))
                .toList();
    }

    private static boolean passes(List<Part> path, Part unit, Among in) {
        return path.stream()
                .anyMatch(part -> part.level().equals(Part.within(unit.level(), in.level()))
                        && part.code().equals(in.part()));
    }
}
