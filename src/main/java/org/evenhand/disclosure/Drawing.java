package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.characteristic.Characteristic;

/**
 * Draws headcounts and counts, with the same levels shown, until everything fits: first the characteristic again, then the headcounts.
 * Draws that no witness can fit are told by their sums, so that many may be drawn and few searched.
 */
final class Drawing {

    private static final int DRAWS_OF_HEADCOUNTS = 60;
    private static final int DRAWS_OF_CHARACTERISTIC = 60;
    private static final int SEARCHES = 20;
    private static final int SEARCHES_IN_ALL = 100;
    private static final int REPAIRS = 8;
    private static final int STEPS = 5_000;
    private static final int MOST_STEPS = 1_000_000;
    private static final int STEPS_FOR_EACH_COUNT = 60;

    private final Places places;
    private final Noise noise;
    private final int[][] rows;
    private final List<Consistency> tables;
    private final Set<Integer> troubled = new TreeSet<>();
    private int failed;

    /** What was drawn for one characteristic, and how many times. */
    record Draw(Bounds bounds, int[] witness, int count) {}

    /** What was drawn for all of them, and how many times the headcounts were. */
    record Fitting(int[] headcounts, int count, Map<Characteristic, Draw> draws) {

        Map<Characteristic, Bounds> bounds() {
            Map<Characteristic, Bounds> bounds = new EnumMap<>(Characteristic.class);
            draws.forEach((characteristic, draw) -> bounds.put(characteristic, draw.bounds()));
            return bounds;
        }

        Map<Characteristic, int[]> witnesses() {
            Map<Characteristic, int[]> witnesses = new EnumMap<>(Characteristic.class);
            draws.forEach((characteristic, draw) -> witnesses.put(characteristic, draw.witness()));
            return witnesses;
        }

        Map<Characteristic, Integer> counts() {
            return draws.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().count(),
                            Integer::sum,
                            () -> new EnumMap<>(Characteristic.class)));
        }
    }

    /**
     * @param rows the rows of each place
     */
    Drawing(Places places, Noise noise, int[][] rows, List<Grid> grids) {
        this.places = places;
        this.noise = noise;
        this.rows = rows;
        List<Overlap> overlaps = Overlap.of(places, rows);
        this.tables = new ArrayList<>(
                grids.stream().map(grid -> new Consistency(grid, overlaps)).toList());
    }

    /** Headcounts and counts that fit; empty where none were found. */
    Optional<Fitting> draw() {
        for (int draw = 0; draw < DRAWS_OF_HEADCOUNTS && failed < SEARCHES_IN_ALL; draw++) {
            Optional<int[]> headcounts = headcounts(draw);
            if (headcounts.isPresent()) {
                Map<Characteristic, Draw> draws = draws(headcounts.get());
                if (draws.size() == tables.size()) {
                    return Optional.of(new Fitting(headcounts.get(), draw + 1, draws));
                }
            }
        }
        return Optional.empty();
    }

    /** Headcounts that every characteristic can follow in every place, as far as one place by itself can tell. */
    private Optional<int[]> headcounts(int draw) {
        Optional<int[]> headcounts = Headcounts.draw(places, noise, draw, troubled);
        for (int repair = 0; repair < REPAIRS && headcounts.isPresent() && addTroubled(headcounts.get()); repair++) {
            headcounts = Headcounts.draw(places, noise, draw, troubled);
        }
        return headcounts;
    }

    private boolean addTroubled(int[] headcounts) {
        boolean added = false;
        for (Consistency table : tables) {
            Grid grid = table.grid();
            for (int place = 0; place < headcounts.length; place++) {
                added |= grid.shown(place) && grid.most(place) < headcounts[place] && troubled.add(place);
            }
        }
        return added;
    }

    /** What stopped one draw is tried first at the next: no draw depends on another, and most often it stops that one too. */
    private Map<Characteristic, Draw> draws(int[] headcounts) {
        Map<Characteristic, Draw> draws = new EnumMap<>(Characteristic.class);
        for (Consistency table : List.copyOf(tables)) {
            Optional<Draw> draw = draw(table, headcounts);
            if (draw.isEmpty()) {
                tables.remove(table);
                tables.add(0, table);
                break;
            }
            draws.put(table.grid().groups().characteristic(), draw.get());
        }
        return draws;
    }

    private Optional<Draw> draw(Consistency table, int[] headcounts) {
        int searches = 0;
        for (int counter = 0; counter < DRAWS_OF_CHARACTERISTIC && searches < SEARCHES; counter++) {
            Optional<Bounds> bounds = TableRounding.round(table.grid(), headcounts, noise, counter)
                    .map(rounded -> Bounds.of(table.grid(), rounded))
                    .filter(table::mayHold);
            if (bounds.isPresent()) {
                Optional<int[]> witness = witness(bounds.get(), counter);
                if (witness.isPresent()) {
                    return Optional.of(new Draw(bounds.get(), witness.get(), counter + 1));
                }
                searches++;
                failed++;
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
}
