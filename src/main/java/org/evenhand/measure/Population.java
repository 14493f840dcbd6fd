package org.evenhand.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Unit;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.TextColumn;

/**
 * People, or events such as applications, each counted once, with the groups and the parts that they are in.
 *
 * <p>All counts of one population are protected together, so that no two printed numbers give a third away.
 */
public final class Population {

    private final String name;
    private final LocalDate date;
    private final Unit unit;
    private final int size;
    private final Map<Characteristic, int[]> groupOf;
    private final List<Division> divisions;
    private final Map<String, AmountColumn> amounts;
    private final boolean residents;
    private final Map<String, TextColumn> texts;

    private Population(Builder from, List<Division> divisions) {
        this.name = from.name;
        this.date = from.date;
        this.unit = from.unit;
        this.size = from.size;
        this.groupOf = from.groupOf;
        this.divisions = List.copyOf(divisions);
        this.amounts = from.amounts;
        this.residents = from.residents;
        this.texts = from.texts;
    }

    private Population(Population from, List<Division> divisions) {
        this.name = from.name;
        this.date = from.date;
        this.unit = from.unit;
        this.size = from.size;
        this.groupOf = from.groupOf;
        this.divisions = List.copyOf(divisions);
        this.amounts = from.amounts;
        this.residents = from.residents;
        this.texts = from.texts;
    }

    /** What it is: {@code workforce}, {@code workforce a year earlier}, {@code recruitment}, ... */
    public String name() {
        return name;
    }

    /** The day that it describes, or the last day of the twelve months whose events it holds. */
    public LocalDate date() {
        return date;
    }

    /** Whether it holds people or events. */
    public Unit unit() {
        return unit;
    }

    /** Whether it is of residents, who stand in no extract of staff. */
    public boolean residents() {
        return residents;
    }

    public int size() {
        return size;
    }

    /** The characteristics that are held of it at all. */
    public Set<Characteristic> characteristics() {
        return groupOf.keySet();
    }

    public boolean holds(Characteristic characteristic) {
        return groupOf.containsKey(characteristic);
    }

    /** The index, in the characteristic's tree, of the finest group that a row is in. */
    public int groupOf(Characteristic characteristic, int row) {
        int[] groups = groupOf.get(characteristic);
        if (groups == null) {
            throw new IllegalArgumentException(name + " does not hold " + characteristic);
        }
        return groups[row];
    }

    public List<Division> divisions() {
        return divisions;
    }

    /** The division that has parts of this level. */
    public Optional<Division> dividedBy(String level) {
        return divisions.stream()
                .filter(division -> level.equals(Part.WHOLE) || division.has(level))
                .findFirst();
    }

    /** An amount of each row, such as {@code hourly_pay}. */
    public Optional<AmountColumn> amount(String column) {
        return Optional.ofNullable(amounts.get(column));
    }

    /** The names of the amounts that are known of its rows. */
    public Set<String> columns() {
        return Set.copyOf(amounts.keySet());
    }

    /** What is written of each row in a column that says where in the organisation it belongs, or whom it is about. */
    public Optional<TextColumn> text(String column) {
        return Optional.ofNullable(texts.get(column));
    }

    /** The same population with further divisions. */
    public Population dividedBy(List<Division> further) {
        return new Population(
                this, Stream.concat(divisions.stream(), further.stream()).toList());
    }

    /** The same population with small units merged into a rest of the same line. */
    public Population mergedBelow(int minimum) {
        return new Population(
                this,
                divisions.stream()
                        .map(division -> division.mergedBelow(minimum))
                        .toList());
    }

    /** The same population with only those divisions whose parts are shown by a characteristic. */
    public Population shownByGroup() {
        return new Population(
                this,
                divisions.stream()
                        .filter(division -> division.kind() != Division.Kind.SIZES)
                        .toList());
    }

    /** A population of this many people or events. */
    public static Builder of(String name, LocalDate date, Unit unit, int size) {
        return new Builder(name, date, unit, size);
    }

    /** Gathers what is known of each row. */
    public static final class Builder {

        private final String name;
        private final LocalDate date;
        private final Unit unit;
        private final int size;
        private final Map<Characteristic, int[]> groupOf = new EnumMap<>(Characteristic.class);
        private final List<Division> divisions = new ArrayList<>();
        private final Map<String, AmountColumn> amounts = new TreeMap<>();
        private boolean residents;
        private final Map<String, TextColumn> texts = new TreeMap<>();

        private Builder(String name, LocalDate date, Unit unit, int size) {
            this.name = name;
            this.date = date;
            this.unit = unit;
            this.size = size;
        }

        /** The finest group of each row, by its index in the characteristic's tree. */
        public Builder by(Characteristic characteristic, int[] groups) {
            groupOf.put(characteristic, groups);
            return this;
        }

        public Builder dividedBy(Division division) {
            divisions.add(division);
            return this;
        }

        public Builder amount(String column, AmountColumn amounts) {
            this.amounts.put(column, amounts);
            return this;
        }

        public Builder ofResidents() {
            residents = true;
            return this;
        }

        /** What a column says of where each row belongs, or of whom it is about. */
        public Builder text(String column, TextColumn words) {
            texts.put(column, words);
            return this;
        }

        public Population build() {
            return new Population(this, divisions);
        }
    }
}
