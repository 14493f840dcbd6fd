package org.evenhand.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Division;

/**
 * A level of a division that may be left out to protect the people in its parts.
 *
 * @param name what its parts are, such as {@code department}
 * @param parts how many parts it has
 * @param ordered whether it is left out even by sex, which the law orders
 */
record Level(int division, int depth, Division.Kind kind, String name, long parts, boolean ordered) {

    /**
     * The levels in the order in which they are left out: lenses, which ask once more what is told without them, then stages and reasons,
     * then units, and last what the law orders; deep before shallow, many parts before few.
     */
    static List<Level> inOrder(Places places) {
        return places.all().stream()
                .filter(place -> place.depth() > 0)
                .flatMap(place -> levelsOf(places, place))
                .distinct()
                .sorted(Comparator.comparing(Level::ordered)
                        .thenComparing(level -> level.kind() != Division.Kind.LENS)
                        .thenComparing(level -> level.kind() == Division.Kind.UNITS)
                        .thenComparing(Comparator.comparingInt(Level::depth).reversed())
                        .thenComparing(Comparator.comparingLong(Level::parts).reversed())
                        .thenComparing(Level::division))
                .toList();
    }

    private static Stream<Level> levelsOf(Places places, Places.Place place) {
        Division.Kind kind = places.kind(place.index());
        long parts = places.all().stream()
                .filter(each -> each.division() == place.division() && each.depth() == place.depth())
                .count();
        Level level =
                new Level(place.division(), place.depth(), kind, place.part().level(), parts, false);
        return kind == Division.Kind.STATUTORY ? Stream.of(level, level.asOrdered()) : Stream.of(level);
    }

    private Level asOrdered() {
        return new Level(division, depth, kind, name, parts, true);
    }

    /** Whether a place is hidden from a characteristic when this level is left out: what the law orders is not. */
    boolean hides(Places.Place place, Characteristic characteristic) {
        boolean law = kind == Division.Kind.STATUTORY && characteristic == Characteristic.SEX;
        return place.division() == division && place.depth() == depth && law == ordered;
    }

    /** Whether it may be shown again while others are left out: not below a level that is not shown. */
    boolean mayReturn(List<Level> others) {
        return others.stream()
                .noneMatch(other -> other.division == division && other.depth < depth && other.ordered == ordered);
    }

    /** What a reader is told when it is left out. */
    String note(String population) {
        if (ordered) {
            return "The parts of '" + name + "' are not shown by sex either for " + population
                    + ", though the law orders it: with them, nobody in these figures could be protected.";
        }
        return kind == Division.Kind.STATUTORY
                ? "To protect the people in them, the parts of '" + name + "' are shown for " + population
                        + " by sex alone, as the law orders."
                : "To protect the people in them, the parts of '" + name + "' are not shown for " + population + ".";
    }
}
