package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/**
 * What is released of one characteristic, and so how a witness must look: exact counts as they are, others within 2 of the rounded.
 *
 * @param rounded by place and group
 * @param exact for each place, the finest detail at which it is exact, if any
 */
record Bounds(Grid grid, int[][] rounded, List<Optional<Detail>> exact) {

    static Bounds of(Grid grid, int[][] rounded) {
        return new Bounds(grid, rounded, Exactness.of(grid, rounded));
    }

    boolean exact(int place, int group) {
        Detail from = grid.groups().at(group).from();
        return exact.get(place).filter(detail -> from.compareTo(detail) <= 0).isPresent();
    }

    int least(int place, int group) {
        if (exact(place, group)) {
            return grid.count(place, group);
        }
        boolean somebody = place == Places.WHOLE && grid.groups().optional(group);
        return Math.max(somebody ? 1 : 0, rounded[place][group] - Grid.NEAR);
    }

    int most(int place, int group) {
        return exact(place, group) ? grid.count(place, group) : rounded[place][group] + Grid.NEAR;
    }

    int released(int place, int group) {
        return exact(place, group) ? grid.count(place, group) : rounded[place][group];
    }
}
