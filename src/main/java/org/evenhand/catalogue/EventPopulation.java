package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.measure.Years;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** A population made of the rows of one extract: whom they are about, which parts they fall into, and what became of them. */
final class EventPopulation {

    static final String YES = "yes";
    static final String NO = "no";

    private final Table<?> rows;
    private final Population.Builder population;
    private final Set<String> named = new HashSet<>();
    private List<Level> levels = List.of();

    private EventPopulation(Table<?> rows, Population.Builder population) {
        this.rows = rows;
        this.population = population;
    }

    /** The rows of an extract as a population of this name, in this unit. */
    static EventPopulation of(String name, Table<?> rows, LocalDate date, Unit unit) {
        return new EventPopulation(
                rows,
                Whereabouts.add(Populations.characteristics(Population.of(name, date, unit, rows.size()), rows), rows));
    }

    /** The first row of each person, or of whatever else a column names, so that nobody counts twice; rows without a name stay. */
    static Table<?> onceEach(Table<?> rows, String column) {
        TextColumn names = rows.text(column);
        Set<String> seen = new HashSet<>();
        return rows.where(row -> names.word(row).isEmpty() || seen.add(names.word(row)));
    }

    /** Whether any row of those that share a name in a column has a property: what became of a person over several rows. */
    static IntPredicate everOf(Table<?> rows, String column, IntPredicate has) {
        TextColumn names = rows.text(column);
        Set<String> ever = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (has.test(row)) {
                ever.add(names.word(row));
            }
        }
        return row -> ever.contains(names.word(row));
    }

    /** The years that the rows are of, and what they were within each year. */
    EventPopulation years(Events events, List<Level> within) {
        levels = Stream.concat(Years.levels(events::yearsAgo).stream(), within.stream())
                .toList();
        return stages("years", levels.toArray(Level[]::new));
    }

    /** What is told of the rows by their number alone, by no characteristic: levels from the coarsest to the finest. */
    EventPopulation told(String name, Level... told) {
        levels = List.of(told);
        population.dividedBy(Division.of(name, Kind.SIZES, rows.size(), levels));
        return this;
    }

    /** How many rows parts of the organisation have, and how many of them in each of the levels named last. */
    EventPopulation sizes(String... columns) {
        for (String column : columns) {
            if (rows.holds(column)) {
                sizes(named(column, rows.text(column)::word));
            }
        }
        return this;
    }

    /** The same for parts of another making; where they stand already, this division of them has a name of its own. */
    EventPopulation sizes(Level unit) {
        String name = named.add(unit.name()) ? unit.name() : unit.name() + " " + named.size();
        named.add(name);
        Stream<Level> within = levels.stream().map(level -> level.within(unit.name()));
        Level renamed = new Level(name, unit.code(), unit.label());
        population.dividedBy(Division.of(
                name,
                Kind.SIZES,
                rows.size(),
                Stream.concat(Stream.of(renamed), within).toList()));
        return this;
    }

    /** Parts of the organisation, as a level names them. */
    EventPopulation units(Level unit) {
        named.add(unit.name());
        population.dividedBy(Division.of(unit.name(), Kind.UNITS, rows.size(), List.of(unit)));
        return this;
    }

    /** Parts of the organisation, each line of its own, as far as the extract holds them. */
    EventPopulation units(String... columns) {
        for (String column : columns) {
            if (rows.holds(column)) {
                units(named(column, rows.text(column)::word));
            }
        }
        return this;
    }

    /** What became of the rows: levels from the coarsest to the finest, where a row with an empty code goes no further down. */
    EventPopulation stages(String name, Level... stages) {
        levels = List.of(stages);
        population.dividedBy(Division.of(name, Kind.STAGES, rows.size(), levels));
        return this;
    }

    /** Whether something is so of a row: parts {@code yes} and {@code no} of a level. */
    static Level whether(String level, IntPredicate so, String words, String otherwise) {
        return new Level(level, row -> so.test(row) ? YES : NO, code -> code.equals(YES) ? words : otherwise);
    }

    /** The same, asked only of some rows; the others stay in the part above. */
    static Level whether(String level, IntPredicate asked, IntPredicate so, String words, String otherwise) {
        IntFunction<String> code = row -> asked.test(row) ? so.test(row) ? YES : NO : "";
        return new Level(level, code, each -> each.equals(YES) ? words : otherwise);
    }

    /** A level of parts by the code of each row, in the words that the workforce has for them. */
    static Level named(String level, IntFunction<String> code) {
        return level.equals("tier") ? new Level(level, code, each -> "Tier " + each) : Level.of(level, code);
    }

    /** The codes of a column, in words: {@code ill_health_retirement} becomes "Ill health retirement". */
    static Level coded(String level, IntFunction<String> code) {
        return new Level(level, code, EventPopulation::words);
    }

    static String words(String code) {
        String words = code.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Population.Builder builder() {
        return population;
    }

    Population build() {
        return population.build();
    }
}
