package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Population;

/**
 * Protects all counts of one population together, by the policy {@code published}: multiples of 5 within 4 of the truth that add up in
 * every direction and to headcounts that all characteristics share, with a witness, and exact counts where rounded ones are large.
 *
 * <p>What does not fit is {@link Drawing drawn again}. Where nothing drawn fits, one {@link Level} after another is left out for all
 * characteristics until something does, and then every one that need not have been is shown again, the last first: so no unit is lost for
 * a stage that could have gone. The bounds are never widened.
 */
final class Protection {

    /** Protected counts, and the finest group of each row in the witness that shows them to tell nothing. */
    record Witnessed(ProtectedCounts counts, Map<Characteristic, int[]> witnesses) {}

    private final Population population;
    private final Set<Characteristic> by;
    private final Noise noise;
    private final Places places;
    private final int[][] rows;
    private final boolean mayBeExact;

    private Protection(Population population, Set<Characteristic> by, ProtectionKey key, boolean mayBeExact) {
        this.mayBeExact = mayBeExact;
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
        return protect(population, by, key, true);
    }

    /**
     * The same, with or without exact counts.
     *
     * @throws ProtectionFailure when even the whole by itself finds no protected counts
     */
    static ProtectedCounts protect(
            Population population, Set<Characteristic> by, ProtectionKey key, boolean mayBeExact) {
        return witnessed(population, by, key, mayBeExact).counts();
    }

    /** The same, with the witnesses: these are of made-up people, and are shown to nobody. */
    static Witnessed witnessed(Population population, Set<Characteristic> by, ProtectionKey key, boolean mayBeExact) {
        return new Protection(population, by, key, mayBeExact).protect();
    }

    private Witnessed protect() {
        List<Level> levels = Level.inOrder(places);
        for (int left = 0; left <= levels.size(); left++) {
            Optional<Drawing.Fitting> found = without(levels.subList(0, left));
            if (found.isPresent()) {
                return shownAgain(levels.subList(0, left), found.get());
            }
        }
        throw new ProtectionFailure("The counts of '" + population.name()
                + "' could not be protected, not even those of the whole by itself. Nothing was released.\n"
                + "Perhaps too few people are in it to publish anything about them.");
    }

    /** Shows every level again that need not have been left out; the one left out last had to be. */
    private Witnessed shownAgain(List<Level> left, Drawing.Fitting found) {
        List<Level> out = new ArrayList<>(left);
        Drawing.Fitting fitting = found;
        for (int at = left.size() - 2; at >= 0; at--) {
            List<Level> fewer = new ArrayList<>(out);
            fewer.remove(left.get(at));
            Optional<Drawing.Fitting> again = left.get(at).mayReturn(fewer) ? without(fewer) : Optional.empty();
            if (again.isPresent()) {
                out = fewer;
                fitting = again.get();
            }
        }
        return released(fitting, out);
    }

    private Optional<Drawing.Fitting> without(List<Level> left) {
        List<Grid> grids = by.stream()
                .map(each -> new Grid(places, each, hidden(left, each), mayBeExact))
                .toList();
        return new Drawing(places, noise, rows, grids).draw();
    }

    private Set<Integer> hidden(List<Level> left, Characteristic characteristic) {
        return places.all().stream()
                .filter(place -> left.stream().anyMatch(level -> level.hides(place, characteristic)))
                .map(Places.Place::index)
                .collect(Collectors.toSet());
    }

    private Witnessed released(Drawing.Fitting fitting, List<Level> left) {
        boolean toldByLaw = fitting.bounds().values().stream().anyMatch(Bounds::toldByLaw);
        Ladder ladder = new Ladder(fitting.count(), fitting.counts(), List.copyOf(left), toldByLaw);
        ProtectedCounts released = new ProtectedCounts(places, fitting.headcounts(), fitting.bounds(), ladder);
        Verification.verify(population, released, fitting.witnesses());
        return new Witnessed(released, fitting.witnesses());
    }
}
