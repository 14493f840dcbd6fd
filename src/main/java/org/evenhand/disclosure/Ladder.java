package org.evenhand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Division;

/**
 * How far the protection had to go until everything fitted; it holds no counts.
 *
 * @param headcounts how many times the shared headcounts were drawn
 * @param draws how many times each characteristic was drawn with the headcounts that were kept
 * @param left levels that are left out
 */
record Ladder(int headcounts, Map<Characteristic, Integer> draws, List<Level> left) {

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
