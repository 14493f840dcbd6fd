package org.evenhand.catalogue;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * The rows of a register, and what is said of each.
 *
 * @param rows its rows
 */
record Items(Table<?> rows) {

    /** The theme of what a network asks for. */
    static final String NETWORK_ASK = "network ask";

    private static final String MARK = "marked";

    static Items of(Table<?> rows) {
        return new Items(rows);
    }

    /** Whether a column says one of these words. */
    IntPredicate says(String column, String... words) {
        TextColumn text = rows.text(column);
        Set<String> wanted = Set.of(words);
        return row -> wanted.contains(text.word(row));
    }

    /** Whether there is something in all of these columns. */
    IntPredicate holds(String... columns) {
        return row ->
                List.of(columns).stream().allMatch(column -> rows.column(column).has(row));
    }

    /** The same rows with a mark on those that have a property, so that it stays with them when others are left out. */
    static Table<?> marked(Table<?> rows, IntPredicate which) {
        return rows.with(
                MARK,
                TextColumn.of(IntStream.range(0, rows.size())
                        .mapToObj(row -> which.test(row) ? EventPopulation.YES : EventPopulation.NO)
                        .toList()));
    }

    static IntPredicate marked(Table<?> rows) {
        TextColumn mark = rows.text(MARK);
        return row -> mark.word(row).equals(EventPopulation.YES);
    }
}
