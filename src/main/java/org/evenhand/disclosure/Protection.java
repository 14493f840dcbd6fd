package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Division;
import org.evenhand.measure.Population;

/**
 * Protects all counts of one population together, by the policy {@code published}: multiples of 5 within 4 of the truth that add up in
 * every direction and to headcounts that all characteristics share, with a witness, and exact counts where rounded ones are large.
 *
 * <p>What does not fit is drawn again: first the characteristic, then the headcounts; then the finest level of parts is left out for
 * all characteristics. The bounds are never widened.
 */
final class Protection {

    private static final int DRAWS_OF_HEADCOUNTS = 10;
    private static final int DRAWS_OF_CHARACTERISTIC = 20;
    private static final int REPAIRS = 8;
    private static final int STEPS = 5_000;
    private static final int MOST_STEPS = 1_000_000;
    private static final int STEPS_FOR_EACH_COUNT = 60;

    private record Level(int division, int depth, Division.Kind kind, String name, long parts) {}

    private record Draw(Bounds bounds, int[] witness, int count) {}

    private final Population population;
    private final Set<Characteristic> by;
    private final Noise noise;
    private final Places places;
    private final int[][] rows;

    private Protection(Population population, Set<Characteristic> by, ProtectionKey key) {
        this.population = population;
        this.by = new TreeSet<>(by);
        this.noise = new Noise(key, population.name());
        this.places = new Places(population);
        this.rows = places.rows();
    }

    /**
     * The protected counts of a population.
     *
     * @throws ProtectionFailure when even the whole by itself finds no protected counts
     */
    static ProtectedCounts protect(Population population, Set<Characteristic> by, ProtectionKey key) {
        return new Protection(population, by, key).protect();
    }

    private ProtectedCounts protect() {
        List<Level> levels = finestFirst();
        for (int left = 0; left <= levels.size(); left++) {
            Optional<ProtectedCounts> found = without(levels.subList(0, left));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ProtectionFailure("The counts of '" + population.name()
                + "' could not be protected, not even those of the whole by itself. Nothing was released.\n"
                + "Perhaps too few people are in it to publish anything about them.");
    }

    /** Levels in the order in which they are left out: units before stages, deep before shallow, many parts before few. */
    private List<Level> finestFirst() {
        return places.all().stream()
                .filter(place -> place.depth() > 0)
                .map(this::levelOf)
                .distinct()
                .sorted(Comparator.comparing(Level::kind)
                        .thenComparing(Comparator.comparingInt(Level::depth).reversed())
                        .thenComparing(Comparator.comparingLong(Level::parts).reversed())
                        .thenComparing(Level::division))
                .toList();
    }

    private Level levelOf(Places.Place place) {
        return new Level(
                place.division(),
                place.depth(),
                places.kind(place.index()),
                place.part().level(),
                places.all().stream().filter(each -> sameLevel(each, place)).count());
    }

    private static boolean sameLevel(Places.Place one, Places.Place other) {
        return one.division() == other.division() && one.depth() == other.depth();
    }

    private Optional<ProtectedCounts> without(List<Level> left) {
        Set<Integer> hidden = new TreeSet<>();
        places.all().stream()
                .filter(place -> left.stream()
                        .anyMatch(level -> level.division() == place.division() && level.depth() == place.depth()))
                .forEach(place -> hidden.add(place.index()));
        List<Grid> grids =
                by.stream().map(each -> new Grid(places, each, hidden)).toList();
        Set<Integer> troubled = new TreeSet<>();
        for (int draw = 0; draw < DRAWS_OF_HEADCOUNTS; draw++) {
            Optional<int[]> headcounts = headcounts(grids, draw, troubled);
            List<Draw> draws = headcounts.map(each -> draws(grids, each)).orElse(List.of());
            if (headcounts.isPresent() && draws.size() == grids.size()) {
                return Optional.of(released(headcounts.get(), draws, draw + 1, left));
            }
        }
        return Optional.empty();
    }

    /** Headcounts that every characteristic can follow in every place, as far as one place by itself can tell. */
    private Optional<int[]> headcounts(List<Grid> grids, int draw, Set<Integer> troubled) {
        Optional<int[]> headcounts = Headcounts.draw(places, noise, draw, troubled);
        for (int repair = 0;
                repair < REPAIRS && headcounts.isPresent() && addTroubled(grids, headcounts.get(), troubled);
                repair++) {
            headcounts = Headcounts.draw(places, noise, draw, troubled);
        }
        return headcounts;
    }

    private boolean addTroubled(List<Grid> grids, int[] headcounts, Set<Integer> troubled) {
        boolean added = false;
        for (Grid grid : grids) {
            for (int place = 0; place < headcounts.length; place++) {
                added |= grid.shown(place) && grid.most(place) < headcounts[place] && troubled.add(place);
            }
        }
        return added;
    }

    private List<Draw> draws(List<Grid> grids, int[] headcounts) {
        List<Draw> draws = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<Draw> draw = draw(grid, headcounts);
            if (draw.isEmpty()) {
                break;
            }
            draws.add(draw.get());
        }
        return draws;
    }

    private Optional<Draw> draw(Grid grid, int[] headcounts) {
        for (int counter = 0; counter < DRAWS_OF_CHARACTERISTIC; counter++) {
            Optional<Bounds> bounds =
                    TableRounding.round(grid, headcounts, noise, counter).map(rounded -> Bounds.of(grid, rounded));
            Optional<int[]> witness = bounds.isEmpty() ? Optional.empty() : witness(bounds.get(), counter);
            if (bounds.isPresent() && witness.isPresent()) {
                return Optional.of(new Draw(bounds.get(), witness.get(), counter + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<int[]> witness(Bounds bounds, int counter) {
        String table = bounds.grid().groups().characteristic().code() + " witness";
        int steps = STEPS
                + STEPS_FOR_EACH_COUNT * rows.length * bounds.grid().groups().count();
        return Witness.find(bounds, rows, noise.stream(table, counter), Math.min(MOST_STEPS, steps))
                .filter(witness -> Latitude.everywhere(bounds, witness, rows));
    }

    private ProtectedCounts released(int[] headcounts, List<Draw> draws, int headcountDraws, List<Level> left) {
        Map<Characteristic, Bounds> bounds = new EnumMap<>(Characteristic.class);
        Map<Characteristic, int[]> witnesses = new EnumMap<>(Characteristic.class);
        Map<Characteristic, Integer> counts = new EnumMap<>(Characteristic.class);
        for (Draw draw : draws) {
            Characteristic characteristic = draw.bounds().grid().groups().characteristic();
            bounds.put(characteristic, draw.bounds());
            witnesses.put(characteristic, draw.witness());
            counts.put(characteristic, draw.count());
        }
        Ladder ladder = new Ladder(
                headcountDraws, counts, left.stream().map(Level::name).toList());
        ProtectedCounts released = new ProtectedCounts(places, headcounts, bounds, ladder);
        Verification.verify(population, released, witnesses);
        return released;
    }
}
