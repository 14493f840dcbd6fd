package org.evenhand.measure;

import java.util.List;
import org.evenhand.measure.Composition.Among;

/**
 * Sizes of parts within units, which are no secret: how many of a department are in one part and in another.
 *
 * @param counts whose parts they are
 * @param within what the organisation is divided by; {@code organisation} for the whole
 */
record Sizes(Counts counts, String within) {

    /** The units that are divided by a level; the whole where there are none but it. */
    List<Part> units(String level) {
        return within.equals(Part.WHOLE)
                ? List.of(counts.whole())
                : parts(level).stream().map(this::unitOf).distinct().toList();
    }

    /** How many of a unit are in all these parts; the last of them is the finest. */
    int of(Part unit, List<Among> in) {
        if (in.isEmpty()) {
            return unit.size();
        }
        return parts(in.get(in.size() - 1).level()).stream()
                .filter(part -> unitOf(part).code().equals(unit.code()))
                .filter(part -> in.stream().allMatch(each -> passes(part, each)))
                .mapToInt(Part::size)
                .sum();
    }

    /** The parts of a level, in every unit. */
    List<Part> parts(String level) {
        return counts.parts(Part.within(within, level));
    }

    private Part unitOf(Part part) {
        return counts.path(part).get(within.equals(Part.WHOLE) ? 0 : 1);
    }

    private boolean passes(Part part, Among in) {
        return counts.path(part).stream()
                .anyMatch(each -> each.level().equals(Part.within(within, in.level()))
                        && each.code().equals(in.part()));
    }
}
