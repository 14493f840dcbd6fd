package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;

/** People of whom an extract tells only how many are in each category of one characteristic: one row each again, to be protected. */
final class CountedPeople {

    /** The most that one row of an extract is believed to count. */
    private static final int MOST = 10_000_000;

    private final Characteristic by;
    private final List<Integer> groups = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    int size() {
        return groups.size();
    }

    CountedPeople(Characteristic by) {
        this.by = by;
    }

    /** Whether a row of an extract is about this characteristic, as its word or as its column. */
    static boolean isAbout(Characteristic by, String word) {
        return word.equals(by.code()) || word.equals(by.column());
    }

    /** How many people an amount counts. */
    static int number(Table<?> rows, String column, int row) {
        AmountColumn amounts = rows.amount(column);
        return amounts.has(row) ? Math.max(0, Math.min(MOST, amounts.amount(row).intValue())) : 0;
    }

    /** Adds so many people of a category in a part, at a place; those of a broad group stand with the ones who said no more. */
    CountedPeople add(String category, String part, String place, int people, String event) {
        String finest = by.groups().has(category + "_unspecified") ? category + "_unspecified" : category;
        int group = by.categories().stream().anyMatch(each -> each.code().equals(finest))
                ? Populations.group(by, finest)
                : Populations.group(by, Answer.NOT_HELD.code());
        for (int person = 0; person < people; person++) {
            groups.add(group);
            parts.add(part);
            places.add(place);
            events.add(event);
        }
        return this;
    }

    /**
     * They as a population, divided by parts and, where there is more than one, by places; within each part by whether an event was met, and
     * within each place by the same, which is then called {@code place, event}.
     */
    Population population(String name, LocalDate date, String level, String event) {
        Population.Builder population = Population.of(name + ", " + by.code(), date, Unit.PEOPLE, groups.size())
                .ofResidents()
                .by(by, groups.stream().mapToInt(Integer::intValue).toArray())
                .dividedBy(divided(level, parts, event));
        if (places.stream().distinct().count() > 1) {
            population.dividedBy(divided("place", places, event.isEmpty() ? "" : "place, " + event));
        }
        return population.build();
    }

    private Division divided(String level, List<String> parts, String event) {
        List<Level> levels = new ArrayList<>(List.of(Level.of(level, parts::get)));
        if (!event.isEmpty()) {
            levels.add(EventPopulation.coded(event, events::get));
        }
        return Division.of(level, Kind.STAGES, parts.size(), levels);
    }
}
