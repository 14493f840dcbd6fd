package org.evenhand.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division.Level;

/**
 * The levels of a division that are looked at within each side of a lens: no more than what is asked, so that there is little to protect.
 * Where single parts are asked, all others are one.
 */
record LensLevels(Lens lens, Division own, Set<Among> asked) {

    boolean any() {
        return !depths().isEmpty();
    }

    Stream<Level> levels() {
        List<Integer> depths = depths();
        return IntStream.range(0, depths.size())
                .mapToObj(at -> level(depths.get(at), at == 0 ? 0 : depths.get(at - 1)));
    }

    /** The depths at which something is asked. */
    private List<Integer> depths() {
        return own.parts().stream()
                .filter(part -> asked.stream().anyMatch(each -> each.holds(part)))
                .map(own::depth)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Part> at(int depth) {
        return own.parts().stream().filter(part -> own.depth(part) == depth).toList();
    }

    private Level level(int depth, int above) {
        List<Part> parts = at(depth);
        boolean all = asked.stream().anyMatch(each -> each.all() && each.holds(parts.get(0)));
        return new Level(
                Part.within(lens.level(), parts.get(0).level()),
                row -> all ? code(row, depth) : asked(row, depth, above),
                code -> label(parts, code));
    }

    private String code(int row, int depth) {
        List<Part> path = path(row);
        return path.size() > depth ? path.get(depth).code() : "";
    }

    /** The code of a part that is asked, or that of all others; nothing below others. */
    private String asked(int row, int depth, int above) {
        List<Part> path = path(row);
        if (above > 0 && (path.size() <= above || !isAsked(path.get(above)))) {
            return "";
        }
        return path.size() > depth && isAsked(path.get(depth)) ? path.get(depth).code() : Part.OTHERS;
    }

    private List<Part> path(int row) {
        return own.path(own.parts().get(own.partOf(row)));
    }

    private boolean isAsked(Part part) {
        return asked.stream().anyMatch(each -> each.holds(part));
    }

    private static String label(List<Part> parts, String code) {
        return parts.stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .map(Part::label)
                .orElse("All others");
    }
}
