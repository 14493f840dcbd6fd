package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/**
 * What is released of one characteristic, and so how a witness must look: exact counts as they are, others within 2 of the rounded.
 *
 * @param rounded by place and group
 * @param exact for each place, the finest detail at which it is exact or known, if any
 * @param toldByLaw whether exact counts would tell, beside figures that the law orders, of few whom these do not count: then only what
 *     the law orders is printed exactly, and what follows from it is known and yet not printed
 */
record Bounds(Grid grid, int[][] rounded, List<Optional<Detail>> exact, boolean toldByLaw) {

    static Bounds of(Grid grid, int[][] rounded) {
        return new Bounds(grid, rounded, Exactness.of(grid, rounded), Exactness.toldByLaw(grid, rounded));
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

    /** Whether the exact count is printed. */
    boolean printed(int place, int group) {
        return exact(place, group) && (!toldByLaw || grid.duty().orders(place));
    }

    int released(int place, int group) {
        return printed(place, group) ? grid.count(place, group) : rounded[place][group];
    }
}
