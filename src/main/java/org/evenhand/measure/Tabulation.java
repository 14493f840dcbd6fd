package org.evenhand.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
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
    Tabulation waits(Whose whose, String column, String ended) {
        Optional<AmountColumn> waits = whose.people().amount(column);
        Optional<AmountColumn> ends = whose.people().amount(ended);
        if (waits.isPresent() && ends.isPresent() && whose.people().holds(whose.by())) {
            WaitingTime.of(waits.get(), ends.get(), whose.rows())
                    .ifPresent(statistic -> pay.put(whose.cell(column), statistic));
        }
        return this;
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
            return java.util.Arrays.stream(division.rowsOf(part))
                    .filter(row -> finest.test(people.groupOf(by, row)))
                    .toArray();
        }
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
