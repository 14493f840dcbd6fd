package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.measure.Division;
import org.evenhand.measure.Population;

/** All linked counts of one characteristic: every place by every group that it is shown by. The counts are true and confidential. */
final class Grid {

    /** Released counts are multiples of this. */
    static final int BASE = 5;

    /** How far a released count may be from the true one. */
    static final int WITHIN = 4;

    /** How far the witness may be from a released count. */
    static final int NEAR = 2;

    private final Places places;
    private final Groups groups;
    private final int[][] counts;
    private final List<Optional<Detail>> details;
    private final Duty duty;
    private final boolean mayBeExact;

    /**
     * @param hidden places that are not shown by any characteristic
     */
    Grid(Places places, Characteristic characteristic, Set<Integer> hidden) {
        this(places, characteristic, hidden, true);
    }

    /**
     * @param hidden places that are not shown by any characteristic
     * @param mayBeExact whether any count may be exact, however many people it has
     */
    Grid(Places places, Characteristic characteristic, Set<Integer> hidden, boolean mayBeExact) {
        this.places = places;
        this.counts = count(places, characteristic);
        this.groups = new Groups(characteristic, counts[Places.WHOLE]);
        this.details = places.all().stream()
                .map(place -> hidden.contains(place.index()) ? Optional.<Detail>empty() : detail(place))
                .toList();
        this.duty = new Duty(places, characteristic);
        this.mayBeExact = mayBeExact;
    }

    private Optional<Detail> detail(Places.Place place) {
        return place.index() == Places.WHOLE
                ? Optional.of(Detail.FULL)
                : places.population().divisions().get(place.division()).detail(place.part(), groups.characteristic());
    }

    private static int[][] count(Places places, Characteristic characteristic) {
        Population population = places.population();
        int[] parents = characteristic.groups().groups().stream()
                .mapToInt(group -> group.parent().map(parent -> parent.index()).orElse(-1))
                .toArray();
        int[][] counts = new int[places.count()][parents.length];
        for (int row = 0; row < population.size(); row++) {
            int group = population.groupOf(characteristic, row);
            counts[Places.WHOLE][group]++;
            for (int division = 0; division < places.divisions(); division++) {
                for (int at = places.finest(division, row); at != Places.WHOLE; at = places.parent(at)) {
                    counts[at][group]++;
                }
            }
        }
        Arrays.stream(counts).forEach(each -> addUp(each, parents));
        return counts;
    }

    private static void addUp(int[] counts, int[] parents) {
        for (int group = parents.length - 1; group > 0; group--) {
            counts[parents[group]] += counts[group];
        }
    }

    Places places() {
        return places;
    }

    Groups groups() {
        return groups;
    }

    /** What the law orders of this characteristic. */
    Duty duty() {
        return duty;
    }

    /** Whether any count may be exact: not where the same people stand elsewhere beside figures that would tell of a few. */
    boolean mayBeExact() {
        return mayBeExact;
    }

    /** The true count. */
    int count(int place, int group) {
        return counts[place][group];
    }

    /** The count rounded down to a multiple of the base. */
    int floor(int place, int group) {
        return counts[place][group] - counts[place][group] % BASE;
    }

    /**
     * Whether the count may be rounded up: multiples of the base stay, and nothing is rounded to more than everybody knows that it can be,
     * and the distance that the witness may keep.
     */
    boolean mayRise(int place, int group) {
        return counts[place][group] % BASE != 0 && floor(place, group) + BASE <= mostKnown(place, group) + NEAR;
    }

    /**
     * No more than the headcount; of a part of the organisation no more than those whom the law's longest line counts and all whom it does
     * not.
     */
    private int mostKnown(int place, int group) {
        boolean part = place != Places.WHOLE && places.kind(place) != Division.Kind.STATUTORY;
        int byLaw = duty.longest()
                .filter(line -> part)
                .map(line -> counts[line][group] + duty.beyond())
                .orElse(places.size(place));
        return Math.min(byLaw, places.size(place));
    }

    /** The most that the finest counts of a shown place can add up to when each is rounded up. */
    int most(int place) {
        return Arrays.stream(groupsOf(place))
                .filter(group -> leaf(place, group))
                .map(group -> floor(place, group) + (mayRise(place, group) ? BASE : 0))
                .sum();
    }

    boolean shown(int place) {
        return details.get(place).isPresent();
    }

    Optional<Detail> detail(int place) {
        return details.get(place);
    }

    /** The groups that a place is shown by, without everybody; none where it is not shown. */
    int[] groupsOf(int place) {
        return details.get(place).map(groups::within).orElse(new int[0]);
    }

    /** The parts of a group that a shown place is shown by. */
    int[] children(int place, int group) {
        return details.get(place).map(detail -> groups.children(group, detail)).orElse(new int[0]);
    }

    boolean leaf(int place, int group) {
        return details.get(place).filter(detail -> groups.leaf(group, detail)).isPresent();
    }

    /** The shown parts of a place in a division. */
    List<Integer> shownChildren(int place, int division) {
        return places.children(place, division).stream().filter(this::shown).toList();
    }

    /** Stable words for a count. */
    String key(int place, int group) {
        return places.at(place).key() + '\u001e' + groups.at(group).code();
    }
}
