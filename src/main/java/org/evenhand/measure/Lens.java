package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;

/**
 * One part of the organisation, looked at beside everyone else: the same questions, asked of both.
 *
 * @param id a word
 * @param title the part in words
 * @param where what the rows of the part say: for each column, one of these words
 */
public record Lens(String id, String title, Map<String, Set<String>> where) {

    /** The two sides of a lens. */
    enum Side {
        HERE,
        ELSEWHERE;

        String code() {
            return this == HERE ? "here" : "elsewhere";
        }
    }

    private static final String EVERYONE_ELSE = "Everyone else";

    /** The level whose parts are the two sides. */
    public String level() {
        return level(id);
    }

    /** The level of a lens of this id. */
    public static String level(String id) {
        return "lens " + id;
    }

    String words(Side side) {
        return side == Side.HERE ? title : EVERYONE_ELSE;
    }

    /**
     * The two sides of a population, and within each of them what is asked of it.
     *
     * @param here whether a row is in the part
     * @param asked parts of the population, or all parts of a level
     */
    public List<Division> divide(Population people, IntPredicate here, Set<Among> asked) {
        List<Division> divisions = new ArrayList<>();
        for (Division own : people.divisions()) {
            LensLevels levels = new LensLevels(this, own, asked);
            if (own.kind() != Kind.SIZES && levels.any()) {
                Kind kind = own.kind() == Kind.UNITS ? Kind.UNITS : Kind.LENS;
                List<Level> all = Stream.concat(Stream.of(sides(here, divisions.size())), levels.levels())
                        .toList();
                divisions.add(Division.of(level() + ", " + own.name(), kind, people.size(), all));
            }
        }
        return divisions.isEmpty()
                ? List.of(Division.of(level(), Kind.LENS, people.size(), List.of(sides(here, 0))))
                : divisions;
    }

    /** No two divisions have one level: the sides are told by the first. */
    private Level sides(IntPredicate here, int before) {
        String name = before == 0 ? level() : level() + " " + (before + 1);
        return new Level(
                name,
                row -> (here.test(row) ? Side.HERE : Side.ELSEWHERE).code(),
                code -> words(code.equals(Side.HERE.code()) ? Side.HERE : Side.ELSEWHERE));
    }
}
