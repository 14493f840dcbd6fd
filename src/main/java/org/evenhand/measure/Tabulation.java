package org.evenhand.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.table.AmountColumn;

/**
 * What a measure asks to have counted, and exact pay statistics: confidential, and dropped as soon as they are protected.
 *
 * <p>All parts of a population are counted for each characteristic that is asked for, since they are protected together.
 */
public final class Tabulation {

    private final Map<String, Set<Characteristic>> tables = new TreeMap<>();
    private final Map<PayCell, PayStatistic> pay = new LinkedHashMap<>();

    /** Asks for a population by a characteristic, if it is held. */
    public Tabulation count(Optional<Population> population, Iterable<Characteristic> by) {
        population.ifPresent(people -> by.forEach(each -> {
            if (people.holds(each)) {
                tables.computeIfAbsent(people.name(), name -> EnumSet.noneOf(Characteristic.class))
                        .add(each);
            }
        }));
        return this;
    }

    /** Adds the pay of a group in a part. */
    public Tabulation pay(
            Population people, String column, Division division, Part part, Characteristic by, Group group) {
        return pay(new Whose(people, division, part, by, group), column);
    }

    /** Adds an amount of a group in a part. */
    Tabulation pay(Whose whose, String column) {
        Optional<AmountColumn> amounts = whose.people().amount(column);
        if (amounts.isPresent() && whose.people().holds(whose.by())) {
            PayStatistic.of(amounts.get(), whose.rows()).ifPresent(statistic -> pay.put(whose.cell(column), statistic));
        }
        return this;
    }

    /** Adds an amount of everybody in a part who told us, but those of the group. */
    Tabulation payOfOthers(Whose whose, String column) {
        Optional<AmountColumn> amounts = whose.people().amount(column);
        if (amounts.isPresent() && whose.people().holds(whose.by())) {
            PayStatistic.of(amounts.get(), whose.others())
                    .ifPresent(statistic -> pay.put(whose.cell(column).allBut(), statistic));
        }
        return this;
    }

    /** Adds how long a group in a part waits, of whom those who hold an end wait no more. */
    Tabulation waits(Whose whose, String column, Duration.Waiting columns) {
        Population people = whose.people();
        if (people.holds(whose.by())
                && people.columns().containsAll(List.of(column, columns.ended(), columns.before()))) {
            new WaitingTime(amount(people, column), amount(people, columns.ended()), amount(people, columns.before()))
                    .of(whose.rows())
                    .ifPresent(statistic -> pay.put(whose.cell(column), statistic));
        }
        return this;
    }

    private static AmountColumn amount(Population people, String column) {
        return people.amount(column).orElseThrow();
    }

    /** A group in a part of a population. */
    record Whose(Population people, Division division, Part part, Characteristic by, Group group) {

        PayCell cell(String column) {
            return new PayCell(people.name(), column, part.level(), part.code(), by, group.code());
        }

        int[] rows() {
            return rows(finest -> isIn(by, group, finest));
        }

        int[] others() {
            List<Group> told = by.groups().groups();
            return rows(finest -> told.get(finest).declared() && !isIn(by, group, finest));
        }

        private int[] rows(IntPredicate finest) {
            return Arrays.stream(division.rowsOf(part))
                    .filter(row -> finest.test(people.groupOf(by, row)))
                    .toArray();
        }
    }

    /** Adds the amounts of each group of everybody that is compared. */
    Tabulation groups(Population people, String column, Characteristic by) {
        Division undivided = Division.of(Part.WHOLE, Division.Kind.SIZES, people.size(), List.of());
        Cells.compared(by).forEach(group -> pay(people, column, undivided, undivided.whole(), by, group));
        return this;
    }

    /** Adds the amounts of everybody in each part of a level; of the whole, {@link Part#WHOLE}. */
    Tabulation everybody(Population people, String column, String level) {
        people.amount(column)
                .ifPresent(amounts -> partsOf(people, level).forEach((part, rows) -> PayStatistic.of(amounts, rows)
                        .ifPresent(statistic -> pay.put(PayCell.everybody(people.name(), column, part), statistic))));
        return this;
    }

    private static Map<Part, int[]> partsOf(Population people, String level) {
        if (level.equals(Part.WHOLE)) {
            return Map.of(
                    Part.whole(people.size()), IntStream.range(0, people.size()).toArray());
        }
        Map<Part, int[]> rows = new LinkedHashMap<>();
        people.dividedBy(level)
                .ifPresent(division -> division.at(level).forEach(part -> rows.put(part, division.rowsOf(part))));
        return rows;
    }

    /** Adds the pay of the groups that are compared, in every part of a level. */
    Tabulation payWithin(Optional<Population> population, String column, String level, List<Characteristic> by) {
        population.ifPresent(people -> people.dividedBy(level).ifPresent(division -> division.at(level)
                .forEach(part -> by.forEach(each ->
                        Cells.compared(each).forEach(group -> pay(people, column, division, part, each, group))))));
        return this;
    }

    private static boolean isIn(Characteristic by, Group group, int finest) {
        Optional<Group> at = Optional.of(by.groups().groups().get(finest));
        while (at.isPresent()) {
            if (at.get().equals(group)) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }

    /** Adds all that another one asks for. */
    public Tabulation and(Tabulation other) {
        other.tables.forEach((name, by) -> tables.computeIfAbsent(name, key -> EnumSet.noneOf(Characteristic.class))
                .addAll(by));
        pay.putAll(other.pay);
        return this;
    }

    /** The characteristics asked for, by name of population. */
    public Map<String, Set<Characteristic>> tables() {
        return tables;
    }

    public Map<PayCell, PayStatistic> pay() {
        return pay;
    }
}
