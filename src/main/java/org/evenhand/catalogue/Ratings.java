package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** Those who rated a service, by one characteristic; whoever is in no category of it has not told us. */
final class Ratings {

    private final Table<?> rows;
    private final CountedPeople people;
    private final Map<String, Map<String, int[]>> untold = new LinkedHashMap<>();

    private Ratings(Table<?> rows, Characteristic by) {
        this.rows = rows;
        this.people = new CountedPeople(by);
        TextColumn about = rows.text("characteristic");
        IntPredicate rating =
                row -> !rows.text("contract").has(row) && rows.amount("base").has(row);
        IntStream.range(0, rows.size()).filter(rating).forEach(row -> {
            if (!about.has(row)) {
                untold(of(row), 1);
            } else if (CountedPeople.isAbout(by, about.word(row))) {
                untold(of(row), -1);
                of(row).addTo(people);
            }
        });
    }

    static Population of(Table<?> rows, Characteristic by, LocalDate date) {
        Ratings ratings = new Ratings(rows, by);
        if (ratings.people.size() > 0) {
            ratings.untold.forEach(ratings::addUntold);
        }
        return ratings.people.population("service_equity, satisfaction", date, "service", "rating");
    }

    /** So many favourable answers of so many, of one category or, where it is empty, of everybody. */
    private record Rating(String service, String place, String category, int base, int favourable) {

        void addTo(CountedPeople people) {
            int best = Math.min(base, favourable);
            people.add(category, service, place, best, "favourable")
                    .add(category, service, place, base - best, "other");
        }
    }

    private Rating of(int row) {
        return new Rating(
                rows.text("service").word(row),
                rows.text("place").word(row),
                rows.text("category").word(row),
                CountedPeople.number(rows, "base", row),
                CountedPeople.number(rows, "value", row));
    }

    private void untold(Rating rating, int times) {
        int[] left = untold.computeIfAbsent(rating.service(), service -> new LinkedHashMap<>())
                .computeIfAbsent(rating.place(), place -> new int[2]);
        left[0] += times * rating.base();
        left[1] += times * rating.favourable();
    }

    /** Where more told us of a place than answered there, categories are not told by place: then the others are in none. */
    private void addUntold(String service, Map<String, int[]> byPlace) {
        boolean toldByPlace = byPlace.values().stream().allMatch(left -> left[0] >= 0 && left[1] >= 0);
        if (toldByPlace) {
            byPlace.forEach((place, left) -> new Rating(service, place, "", left[0], left[1]).addTo(people));
        } else {
            new Rating(service, "", "", together(byPlace, 0), together(byPlace, 1)).addTo(people);
        }
    }

    private static int together(Map<String, int[]> byPlace, int number) {
        return Math.max(
                0, byPlace.values().stream().mapToInt(left -> left[number]).sum());
    }
}
