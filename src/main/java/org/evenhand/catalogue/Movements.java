package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Unit;
import org.evenhand.measure.ChangeExplained;
import org.evenhand.measure.ChangeExplained.Movement;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * What became of people between two snapshots, for each characteristic: who joined and left, and who told us, withdrew or changed an
 * answer. Somebody who changed an answer moves twice: from one group and to another.
 */
final class Movements {

    private final Characteristic by;
    private final List<Movement> movements = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    private Movements(Characteristic by) {
        this.by = by;
    }

    static List<Population> between(Table<?> then, Table<?> now, LocalDate date) {
        List<Population> populations = new ArrayList<>();
        for (Characteristic by : Characteristic.asked()) {
            Movements movements = new Movements(by);
            movements.compare(then, now);
            if (!movements.groups.isEmpty()) {
                populations.add(movements.population(date));
            }
        }
        return populations;
    }

    private void compare(Table<?> then, Table<?> now) {
        Map<String, Integer> before = answers(then);
        TextColumn person = now.text("person_id");
        TextColumn answer = now.text(by.column());
        for (int row = 0; row < now.size(); row++) {
            Integer was = before.remove(person.word(row));
            int is = Populations.group(by, answer.word(row));
            if (was == null) {
                add(Movement.JOINED, is);
            } else if (was != is && by != Characteristic.AGE) {
                change(was, is);
            } else if (was != is) {
                add(Movement.CHANGED_FROM, was);
                add(Movement.CHANGED_TO, is);
            }
        }
        before.forEach((left, was) -> add(Movement.LEFT, was));
    }

    private Map<String, Integer> answers(Table<?> table) {
        Map<String, Integer> answers = new HashMap<>();
        TextColumn person = table.text("person_id");
        TextColumn answer = table.text(by.column());
        for (int row = 0; row < table.size(); row++) {
            answers.put(person.word(row), Populations.group(by, answer.word(row)));
        }
        return answers;
    }

    private void change(int was, int is) {
        boolean told = declared(is);
        boolean toldBefore = declared(was);
        if (told && toldBefore) {
            add(Movement.CHANGED_FROM, was);
            add(Movement.CHANGED_TO, is);
        } else if (told) {
            add(Movement.TOLD, is);
        } else if (toldBefore) {
            add(Movement.WITHDREW, was);
        }
    }

    private boolean declared(int group) {
        Group found = by.groups().groups().get(group);
        return found.declared();
    }

    private void add(Movement movement, int group) {
        movements.add(movement);
        groups.add(group);
    }

    private Population population(LocalDate date) {
        int[] groupOf = groups.stream().mapToInt(Integer::intValue).toArray();
        return Population.of(Populations.CHANGE + by.code(), date, Unit.PEOPLE, groupOf.length)
                .by(by, groupOf)
                .dividedBy(Division.of(
                        ChangeExplained.LEVEL,
                        Kind.MOVEMENTS,
                        groupOf.length,
                        List.of(new Level(
                                ChangeExplained.LEVEL, row -> movements.get(row).code(), code -> Movement.valueOf(
                                                code.toUpperCase(Locale.ROOT))
                                        .words()))))
                .build();
    }
}
