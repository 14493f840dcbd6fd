package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rounds the headcounts of all places, so that the parts of every division add up to one rounded whole. Headcounts are no secret:
 * they are kept as near as the sums allow, because each characteristic must make up for the difference.
 */
final class Headcounts {

    private static final int NEARNESS = 16;
    private static final int FAR_PART = 1_000;
    private static final int FAR_LINE = 400;
    private static final int TINY_RISES = 5_000;
    private static final int TROUBLE = 20_000;
    private static final int TINY = 3;

    /** After as many draws that kept near, a few places at random are drawn to the farther multiple. */
    private static final int NEAR_DRAWS = 10;

    private static final int ONE_IN = 8;

    private final Places places;
    private final Noise noise;
    private final int counter;
    private final Set<Integer> troubled;
    private final long[] low;
    private final long[] high;
    private final int[] rounded;
    private boolean addsUp = true;

    private Headcounts(Places places, Noise noise, int counter, Set<Integer> troubled) {
        this.places = places;
        this.noise = noise;
        this.counter = counter;
        this.troubled = troubled;
        this.low = new long[places.count()];
        this.high = new long[places.count()];
        this.rounded = new int[places.count()];
    }

    /**
     * The rounded headcount of each place.
     *
     * @param troubled places where an earlier draw was too far from the headcount for a characteristic to follow
     * @return empty where parts that hold the same people do not let every line add up
     */
    static Optional<int[]> draw(Places places, Noise noise, int counter, Set<Integer> troubled) {
        Headcounts headcounts = new Headcounts(places, noise, counter, troubled);
        int[] drawn = headcounts.draw();
        return headcounts.addsUp ? Optional.of(drawn) : Optional.empty();
    }

    private int[] draw() {
        for (int place = places.count() - 1; place >= 0; place--) {
            low[place] = cost(place, floor(place));
            high[place] = fixed(place) ? low[place] : cost(place, floor(place) + Grid.BASE);
        }
        rounded[Places.WHOLE] = floor(Places.WHOLE) + (high[Places.WHOLE] < low[Places.WHOLE] ? Grid.BASE : 0);
        for (int division = 0; division < places.divisions(); division++) {
            for (int place = 0; place < places.count(); place++) {
                split(place, division);
            }
        }
        return rounded;
    }

    private void split(int place, int division) {
        List<Integer> children = places.children(place, division);
        int rises = rises(children, rounded[place]);
        children.forEach(child -> rounded[child] = settled(child) ? rounded[places.twin(child)] : floor(child));
        long risen =
                children.stream().filter(child -> rounded[child] > floor(child)).count();
        List<Integer> free = risingFirst(children);
        free.removeIf(this::settled);
        int left = (int) Math.max(0, Math.min(free.size(), rises - risen));
        free.subList(0, left).forEach(child -> rounded[child] += Grid.BASE);
        addsUp = addsUp && risen + left == rises;
    }

    /** Whether the same people have been counted before, under another name. */
    private boolean settled(int place) {
        return places.twin(place) < place;
    }

    private long cost(int place, int target) {
        long cost = ownCost(place, target);
        for (int division = 0; division < places.divisions(); division++) {
            List<Integer> children = places.children(place, division);
            cost += children.stream().mapToLong(child -> low[child]).sum();
            cost += risingFirst(children).subList(0, rises(children, target)).stream()
                    .mapToLong(this::costOfRising)
                    .sum();
        }
        return cost;
    }

    private long ownCost(int place, int target) {
        int distance = Math.abs(places.size(place) - target);
        int off = contrary(place) ? Grid.BASE - distance : distance;
        long cost = (long) off * off * NEARNESS;
        if (off > Grid.NEAR) {
            cost += places.undivided(place) ? FAR_PART : FAR_LINE;
            cost += troubled.contains(place) ? TROUBLE : 0;
        }
        if (target > places.size(place) && places.size(place) < TINY) {
            cost += TINY_RISES;
        }
        String cell = places.at(place).key() + '\u001e' + target;
        int calm = counter % NEAR_DRAWS;
        return cost + noise.below(NEARNESS * (1 + calm * calm), "headcount", cell, counter);
    }

    private boolean contrary(int place) {
        return counter >= NEAR_DRAWS
                && !fixed(place)
                && noise.below(ONE_IN, "headcount contrary", places.at(place).key(), counter) == 0;
    }

    private int rises(List<Integer> children, int target) {
        return children.isEmpty()
                ? 0
                : (target - children.stream().mapToInt(this::floor).sum()) / Grid.BASE;
    }

    private List<Integer> risingFirst(List<Integer> children) {
        List<Integer> free = new ArrayList<>(children);
        free.removeIf(this::fixed);
        free.sort(Comparator.comparingLong(this::costOfRising).thenComparing(Comparator.naturalOrder()));
        return free;
    }

    private long costOfRising(int place) {
        return high[place] - low[place];
    }

    private boolean fixed(int place) {
        return places.size(place) % Grid.BASE == 0;
    }

    private int floor(int place) {
        return places.size(place) - places.size(place) % Grid.BASE;
    }
}
