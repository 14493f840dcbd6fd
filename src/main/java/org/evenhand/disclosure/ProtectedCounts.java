package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;

/** What was released of one population: rounded counts that add up, and exact ones where they may be. The truth is not in here. */
final class ProtectedCounts {

    private record Table(
            List<Optional<Detail>> details, int[][] counts, int[][] rounded, boolean[][] exact, boolean[][] known) {}

    private final Places places;
    private final int[] headcounts;
    private final Ladder ladder;
    private final Map<Characteristic, Table> tables = new EnumMap<>(Characteristic.class);

    ProtectedCounts(Places places, int[] headcounts, Map<Characteristic, Bounds> bounds, Ladder ladder) {
        this.places = places;
        this.headcounts = headcounts.clone();
        this.ladder = ladder;
        bounds.forEach((characteristic, each) -> tables.put(characteristic, tableOf(each)));
    }

    private static Table tableOf(Bounds bounds) {
        Grid grid = bounds.grid();
        int count = grid.places().count();
        List<Optional<Detail>> details = new ArrayList<>();
        int[][] counts = new int[count][grid.groups().count()];
        boolean[][] exact = new boolean[count][grid.groups().count()];
        boolean[][] known = new boolean[count][grid.groups().count()];
        for (int place = 0; place < count; place++) {
            details.add(grid.detail(place));
            counts[place][Groups.ALL] = bounds.released(place, Groups.ALL);
            exact[place][Groups.ALL] = bounds.printed(place, Groups.ALL);
            known[place][Groups.ALL] = bounds.exact(place, Groups.ALL);
            for (int group : grid.groupsOf(place)) {
                counts[place][group] = bounds.released(place, group);
                exact[place][group] = bounds.printed(place, group);
                known[place][group] = bounds.exact(place, group);
            }
        }
        return new Table(details, counts, bounds.rounded(), exact, known);
    }

    /** The exact headcount of a part: no secret. */
    int headcount(Division division, Part part) {
        return places.size(places.of(division, part));
    }

    /** The headcount to which the rounded counts of every characteristic add up. */
    int roundedHeadcount(Division division, Part part) {
        return headcounts[places.of(division, part)];
    }

    /** The exact headcount of the whole population. */
    int headcount() {
        return places.size(Places.WHOLE);
    }

    int roundedHeadcount() {
        return headcounts[Places.WHOLE];
    }

    /** Whether counts by a characteristic are released of a part at all. */
    boolean shown(Division division, Part part, Characteristic characteristic) {
        return detail(division, part, characteristic).isPresent();
    }

    /** How finely a part is released by a characteristic; empty where it is not. */
    Optional<Detail> detail(Division division, Part part, Characteristic characteristic) {
        return tables.containsKey(characteristic)
                ? table(characteristic).details().get(places.of(division, part))
                : Optional.empty();
    }

    /** The released count: exact where {@link #exact} says so, otherwise a multiple of 5 within 4 of the truth. */
    int count(Division division, Part part, Characteristic characteristic, Group group) {
        return table(characteristic).counts()[place(division, part, characteristic, group)][group.index()];
    }

    /** Whether the released count is the true one. */
    boolean exact(Division division, Part part, Characteristic characteristic, Group group) {
        return table(characteristic).exact()[place(division, part, characteristic, group)][group.index()];
    }

    /** Whether the true count follows from figures that the law orders, whatever is printed. */
    boolean known(Division division, Part part, Characteristic characteristic, Group group) {
        return table(characteristic).known()[place(division, part, characteristic, group)][group.index()];
    }

    /** The rounded count, even where the exact one is released: these add up in every direction. */
    int rounded(Division division, Part part, Characteristic characteristic, Group group) {
        return table(characteristic).rounded()[place(division, part, characteristic, group)][group.index()];
    }

    /** The released count of the whole population. */
    int count(Characteristic characteristic, Group group) {
        return table(characteristic).counts()[Places.WHOLE][group.index()];
    }

    boolean exact(Characteristic characteristic, Group group) {
        return table(characteristic).exact()[Places.WHOLE][group.index()];
    }

    boolean known(Characteristic characteristic, Group group) {
        return table(characteristic).known()[Places.WHOLE][group.index()];
    }

    int rounded(Characteristic characteristic, Group group) {
        return table(characteristic).rounded()[Places.WHOLE][group.index()];
    }

    /** How far the protection had to go, for the log and the run record. */
    Ladder ladder() {
        return ladder;
    }

    private int place(Division division, Part part, Characteristic characteristic, Group group) {
        int place = places.of(division, part);
        if (table(characteristic)
                .details()
                .get(place)
                .filter(detail -> group.from().compareTo(detail) <= 0)
                .isEmpty()) {
            throw new IllegalArgumentException(
                    places.at(place).key() + " is not shown by " + characteristic.code() + ", " + group.code());
        }
        return place;
    }

    private Table table(Characteristic characteristic) {
        Table table = tables.get(characteristic);
        if (table == null) {
            throw new IllegalArgumentException(characteristic.code() + " was not protected");
        }
        return table;
    }
}
