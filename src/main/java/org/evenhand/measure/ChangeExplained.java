package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How much of a change is people, and how much is people telling us.
 *
 * <p>People: {@code change = joined − left + newly told us − withdrew their answer + changed to it − changed from it}. The parts, as they
 * are printed, sum to the change as it is printed; each is rounded by itself, so that the change can differ from the difference of the
 * two counts by as much as its range says. Beside it the group's share of those who told us at both dates, in per cent. Neither
 * direction is better in itself. Undefined without an earlier snapshot. Source: our own definition.
 *
 * @param population name of the population now
 * @param earlier name of the population then
 * @param movements name of the population of movements, to which the characteristic's code is added
 */
public record ChangeExplained(String population, String earlier, String movements) implements Measure {

    /** The level whose parts are kinds of movement. */
    public static final String LEVEL = "movement";

    /** What can become of a person between two snapshots, seen from a group; in brackets whether it adds to the group. */
    public enum Movement {
        JOINED("joined", 1),
        LEFT("left", -1),
        TOLD("newly told us", 1),
        WITHDREW("withdrew their answer", -1),
        CHANGED_TO("changed their answer to it", 1),
        CHANGED_FROM("changed their answer from it", -1);

        private final String words;
        private final int sign;

        Movement(String words, int sign) {
            this.words = words;
            this.sign = sign;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean ofPeople() {
            return this == JOINED || this == LEFT;
        }
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation =
                new Tabulation().count(scope.of(population), terms.by()).count(scope.of(earlier), terms.by());
        terms.by().forEach(by -> tabulation.count(scope.of(movements + by.code()), List.of(by)));
        return tabulation;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> now = released.of(population);
        Optional<Counts> then = released.of(earlier);
        if (now.isEmpty() || then.isEmpty()) {
            return Cells.unavailable(released, "previous/<date>/workforce_snapshot");
        }
        List<Figure> figures = new ArrayList<>();
        for (Characteristic by : terms.by()) {
            Optional<Counts> moved = released.of(movements + by.code());
            Cells cells = new Cells(now.get(), released.rules(), terms.minimum());
            if (!now.get().holds(by) || !then.get().holds(by)) {
                figures.add(cells.notHeld(by));
                continue;
            }
            figures.add(told(then.get(), by, "at start", released, terms));
            figures.add(told(now.get(), by, "at end", released, terms));
            for (Group group : Cells.compared(by)) {
                figures.addAll(new Story(now.get(), then.get(), moved, by, group, released.rules(), terms.minimum())
                        .figures());
            }
        }
        return figures;
    }

    /** How many had told us at a date: where it moved far, a change of shares says little. */
    private static Figure told(Counts counts, Characteristic by, String stage, Released released, Terms terms) {
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        Part whole = counts.whole();
        Figure figure = cells.at(whole, by, by.groups().root()).at(stage);
        return cells.share(figure, "rate", whole, counts.declared(whole, by), counts.everybody(whole, by));
    }

    /** What became of one group; there are no movements where nobody moved. */
    private record Story(
            Counts now,
            Counts then,
            Optional<Counts> moved,
            Characteristic by,
            Group group,
            Rules rules,
            Minimum minimum) {

        List<Figure> figures() {
            List<Figure> figures = new ArrayList<>();
            Cells cells = new Cells(now, rules, minimum);
            Figure figure = cells.at(now.whole(), by, group);
            figures.add(at(then, "at start"));
            for (Movement movement : Movement.values()) {
                figures.add(cells.count(figure.at(movement.words()), count(movement)));
            }
            figures.add(at(now, "at end"));
            figures.add(net(figure, "people", true, false));
            figures.add(net(figure, "people telling us", false, true));
            figures.add(net(figure, "in all", true, true));
            figures.add(share(then, "at start"));
            figures.add(share(now, "at end"));
            return figures;
        }

        private Figure at(Counts counts, String stage) {
            Cells cells = new Cells(counts, rules, minimum);
            Figure figure = cells.at(counts.whole(), by, group).at(stage);
            return cells.count(figure, counts.count(counts.whole(), by, group));
        }

        private Figure share(Counts counts, String stage) {
            Cells cells = new Cells(counts, rules, minimum);
            Part whole = counts.whole();
            Figure figure = cells.at(whole, by, group).at(stage);
            return cells.enoughTold(whole, by)
                    ? cells.share(figure, "share", whole, counts.count(whole, by, group), counts.declared(whole, by))
                    : cells.tooFewTold(figure.measuring("share", Unit.PER_CENT));
        }

        private Count count(Movement movement) {
            return moved.flatMap(
                            counts -> counts.part(LEVEL, movement.code()).map(part -> counts.count(part, by, group)))
                    .orElseGet(() -> new Count(0, rules.hideBelow() > 0 ? Basis.ROUNDED : Basis.EXACT));
        }

        private Figure net(Figure figure, String stage, boolean people, boolean telling) {
            Figure change = figure.at(stage).measuring("change", Unit.PEOPLE);
            int net = 0;
            Count all = Count.NONE;
            for (Movement movement : Movement.values()) {
                if (movement.ofPeople() ? people : telling) {
                    net += movement.sign * count(movement).value();
                    all = all.plus(count(movement));
                }
            }
            if (Math.abs(net) < rules.hideBelow()) {
                return change.absent(Status.C, rules.hidden());
            }
            return change.resting(Optional.empty(), Optional.empty(), all.basis())
                    .published(BigDecimal.valueOf(net))
                    .between(BigDecimal.valueOf(net - all.slack()), BigDecimal.valueOf(net + all.slack()));
        }
    }
}
