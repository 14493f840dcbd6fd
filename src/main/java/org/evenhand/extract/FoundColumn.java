package org.evenhand.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A column of a file that nobody described: its heading, and what kinds of content stand below it. The content is held only while the
 * folder is looked at, and only {@link #codes()} of a column of codes may leave this room.
 */
final class FoundColumn {

    /** A column with more kinds of content than this holds no codes; the first ones are enough to say what it holds. */
    static final int MOST_KINDS = 500;

    private final String heading;
    private final Map<Cell, Integer> kinds = new LinkedHashMap<>();
    private boolean more;

    FoundColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    void add(Cell cell) {
        if (cell.blank()) {
            return;
        }
        Cell plain = new Cell(cell.text().strip(), cell.kind(), false);
        if (kinds.containsKey(plain) || kinds.size() < MOST_KINDS) {
            kinds.merge(plain, 1, Integer::sum);
        } else {
            more = true;
        }
    }

    boolean empty() {
        return kinds.isEmpty();
    }

    /** Whether there are more kinds of content than a list of codes has. */
    boolean moreThan(int most) {
        return more || kinds.size() > most;
    }

    /** The cells of each kind once, to see how they are written. */
    List<Cell> sample() {
        return new ArrayList<>(kinds.keySet());
    }

    /** The share of the filled cells, from 0 to 1, that are so; signs for an empty cell do not count. */
    double share(Predicate<Cell> so) {
        long filled = 0;
        long fitting = 0;
        for (Map.Entry<Cell, Integer> kind : kinds.entrySet()) {
            if (!CellReader.nothing(kind.getKey().text())) {
                filled += kind.getValue();
                fitting += so.test(kind.getKey()) ? kind.getValue() : 0;
            }
        }
        return filled == 0 ? 0 : (double) fitting / filled;
    }

    /** How many rows hold each code, in the order of the alphabet; codes that differ in case or punctuation are one. */
    Map<String, Integer> codes() {
        Map<String, String> first = new TreeMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        kinds.keySet()
                .forEach(cell -> first.merge(
                        CodeList.plain(cell.text()),
                        cell.text(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        kinds.forEach((cell, count) ->
                rows.merge(first.getOrDefault(CodeList.plain(cell.text()), cell.text()), count, Integer::sum));
        return rows;
    }

    /** The heading only: what stands below it is never printed. */
    @Override
    public String toString() {
        return heading;
    }
}
