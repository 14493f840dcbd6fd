package org.evenhand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Division;

/**
 * How far the protection had to go until everything fitted; it holds no counts.
 *
 * @param headcounts how many times the shared headcounts were drawn
 * @param draws how many times each characteristic was drawn with the headcounts that were kept
 * @param left levels that are left out
 * @param toldByLaw whether figures that the law orders tell, put together, the sex of few whom one of them does not count
 */
record Ladder(int headcounts, Map<Characteristic, Integer> draws, List<Level> left, boolean toldByLaw) {

    private static final String TOLD_BY_LAW =
            "Few people are left out of the gender pay gap, such as those who are not on full pay. So that their sex does not"
                    + " follow from two numbers, women and men in post are counted in rounded numbers, and the figures that"
                    + " the law orders stand without the numbers that they are made of.";

    /** What a reader is told of what could not be shown. */
    List<String> notes(String population) {
        return Stream.concat(
                        left.stream().map(level -> level.note(population)),
                        Stream.of(TOLD_BY_LAW).filter(note -> toldByLaw))
                .distinct()
                .toList();
    }

    /** What the run record says. */
    String words() {
        int most = draws.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        String shown = left.isEmpty()
                ? "every level shown"
                : "not shown: " + left.stream().map(Ladder::words).collect(Collectors.joining(", "));
        return "headcounts drawn " + times(headcounts) + ", characteristics at most " + times(most) + ", " + shown;
    }

    private static String words(Level level) {
        boolean bySexAlone = level.kind() == Division.Kind.STATUTORY && !level.ordered();
        return level.name() + (bySexAlone ? " but by sex" : "");
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
