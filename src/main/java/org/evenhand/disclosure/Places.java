package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;

/** The whole of a population and every part of every division in one list: place 0 is the whole, parents stand before children. */
final class Places {

    /** The place of the whole. */
    static final int WHOLE = 0;

    /**
     * The whole or one part.
     *
     * @param parent the place that it is part of; -1 for the whole
     * @param division the index of its division; -1 for the whole
     * @param depth how many levels it is below the whole
     * @param key stable words for it: the division and the codes from the whole down
     */
    record Place(int index, int parent, int division, int depth, Part part, String key) {}

    private final Population population;
    private final List<Place> places = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] first;
    private final int[] sizes;
    private final int[] twins;

    Places(Population population) {
        this.population = population;
        this.first = new int[population.divisions().size()];
        add(new Place(WHOLE, -1, -1, 0, new Part(0, -1, Part.WHOLE, "all", "", population.size()), "all"));
        for (int division = 0; division < first.length; division++) {
            first[division] = places.size();
            addAll(division, population.divisions().get(division));
        }
        this.sizes = places.stream().mapToInt(place -> place.part().size()).toArray();
        this.twins = findTwins();
    }

    /** Two places with equal sums of numbers drawn for each row hold the same rows. */
    private int[] findTwins() {
        SplittableRandom random = new SplittableRandom(0);
        long[] sums = new long[count()];
        for (int row = 0; row < population.size(); row++) {
            long drawn = random.nextLong();
            for (int division = 0; division < first.length; division++) {
                for (int at = finest(division, row); at != WHOLE; at = parent(at)) {
                    sums[at] += drawn;
                }
            }
        }
        Map<Long, Integer> earliest = new HashMap<>();
        return IntStream.range(0, count())
                .map(place ->
                        twinOf(place, place == WHOLE ? WHOLE : earliest.computeIfAbsent(sums[place], sum -> place)))
                .toArray();
    }

    private int twinOf(int place, int same) {
        return at(place).division() == at(same).division() ? place : same;
    }

    /** The first place of an earlier division that holds exactly the same people as this one: often the place itself. */
    int twin(int place) {
        return twins[place];
    }

    private void addAll(int index, Division division) {
        for (Part part : division.parts()) {
            if (!part.whole()) {
                add(new Place(
                        places.size(),
                        placeOf(index, part.parent()),
                        index,
                        division.depth(part),
                        part,
                        keyOf(division, part)));
            }
        }
    }

    private void add(Place place) {
        places.add(place);
        children.add(new ArrayList<>());
        if (place.parent() >= 0) {
            children.get(place.parent()).add(place.index());
        }
    }

    private static String keyOf(Division division, Part part) {
        return division.path(part).stream().map(Part::code).collect(Collectors.joining("/", division.name() + ":", ""));
    }

    private int placeOf(int division, int part) {
        return part == 0 ? WHOLE : first[division] + part - 1;
    }

    Population population() {
        return population;
    }

    int count() {
        return places.size();
    }

    int divisions() {
        return first.length;
    }

    Place at(int index) {
        return places.get(index);
    }

    List<Place> all() {
        return places;
    }

    int parent(int place) {
        return places.get(place).parent();
    }

    /** How many people or events a place holds: not a secret. */
    int size(int place) {
        return sizes[place];
    }

    /** The parts of a place in one division. */
    List<Integer> children(int place, int division) {
        return children.get(place).stream()
                .filter(child -> places.get(child).division() == division)
                .toList();
    }

    boolean undivided(int place) {
        return children.get(place).isEmpty();
    }

    /** The finest place of a row in a division. */
    int finest(int division, int row) {
        return placeOf(division, population.divisions().get(division).partOf(row));
    }

    Division.Kind kind(int place) {
        return population.divisions().get(places.get(place).division()).kind();
    }

    /** The rows of each place. */
    int[][] rows() {
        int[][] rows = new int[count()][];
        int[] filled = new int[count()];
        places.forEach(place -> rows[place.index()] = new int[size(place.index())]);
        for (int row = 0; row < population.size(); row++) {
            rows[WHOLE][filled[WHOLE]++] = row;
            for (int division = 0; division < first.length; division++) {
                for (int at = finest(division, row); at != WHOLE; at = parent(at)) {
                    rows[at][filled[at]++] = row;
                }
            }
        }
        return rows;
    }

    /** Whether a row is in a place. */
    boolean contains(int place, int row) {
        if (place == WHOLE) {
            return true;
        }
        int at = finest(places.get(place).division(), row);
        while (at > place) {
            at = parent(at);
        }
        return at == place;
    }

    /** The place of a part; a division of another population is a mistake of the caller. */
    int of(Division division, Part part) {
        int index = population.divisions().indexOf(division);
        if (index < 0) {
            throw new IllegalArgumentException(division.name() + " does not divide " + population.name());
        }
        return placeOf(index, part.index());
    }
}
