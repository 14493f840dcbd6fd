package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Detail;

/**
 * How finely each place is shown exactly, decided on rounded counts alone: the finest detail at which every rounded count is at least
 * 15. A count of 10 that was 11 in truth does not count as 11.
 *
 * <p>The whole is judged by itself; stages by all their parts together; parts of the organisation are never exact; parts that the law
 * orders to be exact by sex are exact by sex.
 */
final class Exactness {

    private static final int ENOUGH = 15;
    private static final List<Detail> FINEST_FIRST = List.of(Detail.FULL, Detail.BROAD, Detail.BINARY);

    private final Grid grid;
    private final int[][] rounded;
    private final List<Optional<Detail>> exact = new ArrayList<>();

    /** Whether an exact whole would tell how few the law does not count. */
    private boolean refused;

    private Exactness(Grid grid, int[][] rounded) {
        this.grid = grid;
        this.rounded = rounded;
        grid.places().all().forEach(place -> exact.add(Optional.empty()));
    }

    /** For each place, the finest detail at which its counts are exact, or known from those that the law orders, if any is. */
    static List<Optional<Detail>> of(Grid grid, int[][] rounded) {
        Exactness exactness = new Exactness(grid, rounded);
        return grid.mayBeExact() ? exactness.decide() : exactness.exact;
    }

    /** Whether the law's own lines, put together, tell of few whom one of them does not count. */
    static boolean toldByLaw(Grid grid, int[][] rounded) {
        return new Exactness(grid, rounded).toldByLaw();
    }

    private boolean toldByLaw() {
        return grid.duty().beyond() <= 1
                && shownOf(place -> grid.duty().divides(place) && !grid.duty().orders(place))
                        .anyMatch(place -> finest(List.of(place)).isEmpty());
    }

    private IntStream shownOf(IntPredicate wanted) {
        return IntStream.range(1, grid.places().count()).filter(wanted).filter(grid::shown);
    }

    /** First what the law orders: where the whole follows from it, no other parts are exact, since they add up to the whole. */
    private List<Optional<Detail>> decide() {
        exact.set(Places.WHOLE, finest(List.of(Places.WHOLE)));
        List<List<Integer>> divisions = IntStream.range(0, grid.places().divisions())
                .mapToObj(this::shown)
                .filter(shown -> !shown.isEmpty())
                .toList();
        divisions.stream().filter(this::ordered).forEach(this::order);
        if (!refused && !toldByLaw()) {
            divisions.stream().filter(shown -> !ordered(shown)).forEach(this::decide);
        }
        shownOf(this::everybody).forEach(this::asTheWhole);
        return List.copyOf(exact);
    }

    private List<Integer> shown(int division) {
        return shownOf(place -> grid.places().at(place).division() == division)
                .boxed()
                .toList();
    }

    private boolean ordered(List<Integer> shown) {
        return grid.duty().divides(shown.get(0));
    }

    /** A part that holds everybody is the whole by another name, whatever is said of its division. */
    private boolean everybody(int place) {
        return grid.places().size(place) == grid.places().size(Places.WHOLE);
    }

    private void asTheWhole(int place) {
        Optional<Detail> whole = exact.get(Places.WHOLE)
                .flatMap(detail -> grid.detail(place).map(shown -> shown.compareTo(detail) < 0 ? shown : detail));
        exact.set(place, Circles.finer(exact.get(place), whole));
    }

    /** Stages by all their parts together; parts of the organisation are never exact. */
    private void decide(List<Integer> shown) {
        List<Integer> finest = shown.stream()
                .filter(place -> grid.shownChildren(
                                place, grid.places().at(place).division())
                        .isEmpty())
                .toList();
        if (grid.places().kind(finest.get(0)).mayBeExact()) {
            Optional<Detail> detail = finest(finest);
            shown.forEach(place -> exact.set(place, detail));
        }
    }

    /**
     * Those whom the law does not count are what the whole has beside the parts: exact only where they are many, or where another line
     * counts everybody, so that the law itself tells them; as they are, so is the whole.
     */
    private void order(List<Integer> shown) {
        Optional<Detail> whole = Optional.of(Detail.FULL);
        for (int place : shown) {
            boolean known = grid.duty().orders(place) || grid.duty().beyond() == 0;
            exact.set(place, known ? Optional.of(Detail.FULL) : finest(List.of(place)));
            whole = exact.get(place).isPresent() ? whole : Optional.empty();
        }
        refused = refused || whole.isEmpty();
        exact.set(Places.WHOLE, refused ? Optional.empty() : whole);
    }

    private Optional<Detail> finest(List<Integer> places) {
        return FINEST_FIRST.stream()
                .filter(detail -> places.stream().allMatch(place -> enough(place, detail)))
                .findFirst();
    }

    private boolean enough(int place, Detail detail) {
        return grid.detail(place).filter(shown -> shown.compareTo(detail) >= 0).isPresent()
                && Arrays.stream(grid.groups().leaves(detail)).allMatch(group -> rounded[place][group] >= ENOUGH);
    }
}
