package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/**
 * People who may exchange any answers without a change to an exact count: those in the same exact parts of every division. Others may
 * exchange answers that are one group wherever a part is exact.
 */
final class Circles {

    private static final int NOWHERE = -1;

    private final int[] circleOf;
    private final List<Optional<Detail>> details = new ArrayList<>();
    private final List<Optional<Detail>> parts = new ArrayList<>();
    private final List<List<Integer>> exactPlaces = new ArrayList<>();
    private final List<Optional<Detail>> exact;

    Circles(Bounds bounds) {
        this.exact = bounds.exact();
        Places places = bounds.grid().places();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        circleOf = new int[places.population().size()];
        for (int row = 0; row < circleOf.length; row++) {
            List<Integer> own = new ArrayList<>();
            Optional<Detail> finest = Optional.empty();
            for (int division = 0; division < places.divisions(); division++) {
                int place = places.finest(division, row);
                Optional<Detail> detail = place == Places.WHOLE
                        ? Optional.empty()
                        : bounds.exact().get(place);
                own.add(detail.isPresent() ? place : NOWHERE);
                finest = finer(finest, detail);
            }
            circleOf[row] = numbers.computeIfAbsent(own, key -> numbers.size());
            if (circleOf[row] == details.size()) {
                parts.add(finest);
                exactPlaces.add(own);
                details.add(finer(finest, bounds.exact().get(Places.WHOLE)));
            }
        }
    }

    int of(int row) {
        return circleOf[row];
    }

    int count() {
        return details.size();
    }

    /** The finest detail at which any count of those in a circle is exact: only within its groups may one of them change. */
    Optional<Detail> detail(int circle) {
        return details.get(circle);
    }

    /** The finest detail at which any part of those in a circle is exact. */
    Optional<Detail> parts(int circle) {
        return parts.get(circle);
    }

    /** Whether two people may exchange these answers without a change to any exact count. */
    boolean mayExchange(Groups groups, int circle, int group, int otherCircle, int other) {
        return circle == otherCircle || together(groups, group, other, between(circle, otherCircle));
    }

    /** The finest detail at which a count is exact that an exchange between two circles would change. */
    private Optional<Detail> between(int circle, int otherCircle) {
        List<Integer> here = exactPlaces.get(circle);
        List<Integer> there = exactPlaces.get(otherCircle);
        Optional<Detail> finest = Optional.empty();
        for (int division = 0; division < here.size(); division++) {
            if (!here.get(division).equals(there.get(division))) {
                finest = finer(finest, finer(detailAt(here.get(division)), detailAt(there.get(division))));
            }
        }
        return finest;
    }

    private Optional<Detail> detailAt(int place) {
        return place == NOWHERE ? Optional.empty() : exact.get(place);
    }

    /** Whether two groups are one at a detail; without a detail all are. */
    static boolean together(Groups groups, int group, int other, Optional<Detail> detail) {
        return detail.filter(each -> groups.coarser(group, each) != groups.coarser(other, each))
                .isEmpty();
    }

    static Optional<Detail> finer(Optional<Detail> one, Optional<Detail> other) {
        return one.isEmpty()
                        || other.filter(detail -> detail.compareTo(one.get()) > 0)
                                .isPresent()
                ? other
                : one;
    }
}
