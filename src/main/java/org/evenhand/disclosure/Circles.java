package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.characteristic.Detail;

/** People who may exchange their answers without a change to any exact count: those in the same exact parts of every division. */
final class Circles {

    private final int[] circleOf;
    private final List<Optional<Detail>> details = new ArrayList<>();

    Circles(Bounds bounds) {
        Places places = bounds.grid().places();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        circleOf = new int[places.population().size()];
        for (int row = 0; row < circleOf.length; row++) {
            List<Integer> exact = new ArrayList<>();
            Optional<Detail> finest = bounds.exact().get(Places.WHOLE);
            for (int division = 0; division < places.divisions(); division++) {
                int place = places.finest(division, row);
                Optional<Detail> detail = place == Places.WHOLE ? Optional.empty() : bounds.exact().get(place);
                exact.add(detail.isPresent() ? place : -1);
                finest = finer(finest, detail);
            }
            circleOf[row] = numbers.computeIfAbsent(exact, key -> numbers.size());
            if (circleOf[row] == details.size()) {
                details.add(finest);
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

    private static Optional<Detail> finer(Optional<Detail> one, Optional<Detail> other) {
        return one.isEmpty() || other.filter(detail -> detail.compareTo(one.get()) > 0).isPresent() ? other : one;
    }
}
