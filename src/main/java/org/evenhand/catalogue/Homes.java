package org.evenhand.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Where people live: in an area that the community benchmark describes, or elsewhere.
 *
 * @param people one row a person
 * @param areas the codes of the areas of the benchmark
 */
record Homes(Table<?> people, Set<String> areas) {

    static Homes of(Snapshot snapshot, Table<?> people) {
        Set<String> areas = new TreeSet<>(
                snapshot.table(Dataset.COMMUNITY_BENCHMARK).text("area_code").words());
        areas.remove("");
        return new Homes(people, areas);
    }

    private TextColumn home() {
        return people.text("home_area");
    }

    boolean recorded(int row) {
        return home().has(row);
    }

    /** Whether a person is known to live in the area. */
    boolean local(int row) {
        return areas.contains(home().word(row));
    }

    /** Whether anybody's home is on record, and there is an area that it can lie in. */
    boolean told() {
        return !areas.isEmpty() && count(this::recorded) > 0;
    }

    int count(IntPredicate so) {
        return (int) IntStream.range(0, people.size()).filter(so).count();
    }
}
