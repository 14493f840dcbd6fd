package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
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

    /** The level whose parts a column names. */
    private static final Map<String, String> UNITS = Map.of(
            "department", "department", "function", "function", "work_base", "place", "grade", "grade", "tier", "tier");

    private static final String EVERYONE_ELSE = "Everyone else";

    /** The level whose parts are the two sides. */
    public String level() {
        return level(id);
    }

    /** The level of a lens of this id. */
    public static String level(String id) {
        return Figure.LENS + id;
    }

    /** The level that tells how many are on either side, where units that have been released make them up. */
    String bySize() {
        return level() + ", by size";
    }

    /** The level whose parts the lens names, where populations may have parts of just these names. */
    public Optional<String> unit() {
        return where.size() == 1
                ? where.keySet().stream()
                        .filter(UNITS::containsKey)
                        .map(UNITS::get)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it names a part by this code. */
    boolean names(String code) {
        return where.values().stream().anyMatch(words -> words.contains(code));
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
        if (asked.isEmpty() && unit().filter(unit -> hasUnits(people, unit)).isPresent()) {
            return List.of(Division.of(bySize(), Kind.SIZES, people.size(), List.of(sides(here, bySize()))));
        }
        List<Division> divisions = new ArrayList<>();
        for (Division own : people.divisions()) {
            LensLevels levels = new LensLevels(this, own, asked);
            if (own.kind() != Kind.SIZES && levels.any()) {
                List<Level> all = Stream.concat(Stream.of(sides(here, levelAfter(divisions.size()))), levels.levels())
                        .toList();
                divisions.add(Division.of(level() + ", " + own.name(), Kind.LENS, people.size(), all));
            }
        }
        return divisions.isEmpty()
                ? List.of(Division.of(level(), Kind.LENS, people.size(), List.of(sides(here, level()))))
                : divisions;
    }

    /** Counts of units are released already, and add up to those of either side. */
    private static boolean hasUnits(Population people, String unit) {
        return people.dividedBy(unit).filter(own -> own.kind() == Kind.UNITS).isPresent();
    }

    /** No two divisions have one level: the sides are told by the first. */
    private String levelAfter(int divisions) {
        return divisions == 0 ? level() : level() + " " + (divisions + 1);
    }

    private Level sides(IntPredicate here, String name) {
        return new Level(
                name,
                row -> (here.test(row) ? Side.HERE : Side.ELSEWHERE).code(),
                code -> words(code.equals(Side.HERE.code()) ? Side.HERE : Side.ELSEWHERE));
    }
}
