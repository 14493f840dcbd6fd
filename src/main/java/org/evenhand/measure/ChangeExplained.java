package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * <p>People: {@code change = number at the end − number at the start}; of it people: {@code joined − left}; and people telling us:
 * {@code change − people}, which is {@code newly told us − withdrew their answer + changed to it − changed from it}. So a row adds up as it
 * is printed; only the four kinds of answer, each rounded by itself, can add up to a little more or less. Beside it the group's share of those who told us at both dates, in per cent. Neither
 * direction is better in itself. A change is printed where the counts that it follows from are, however small it is, unless rounding leaves open its
 * direction. Undefined without
 * an earlier snapshot. Source: our own definition.
 *
 * @param population name of the population now
 * @param earlier name of the population then
 * @param movements name of the population of movements, to which the characteristic's code is added
 */
public record ChangeExplained(String population, String earlier, String movements) implements Measure {

    /** The level whose parts are kinds of movement. */
    public static final String LEVEL = "movement";

    /** What can become of a person between two snapshots, seen from a group. */
    public enum Movement {
        JOINED("joined"),
        LEFT("left"),
        TOLD("newly told us"),
        WITHDREW("withdrew their answer"),
        CHANGED_TO("changed their answer to it"),
        CHANGED_FROM("changed their answer from it");

        private final String words;

        Movement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
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
            figures.addAll(changes(figure));
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

        /** The end less the start, and what of it is people; the rest is people telling us, so that the row adds up as printed. */
        private List<Figure> changes(Figure figure) {
            Count start = then.count(then.whole(), by, group);
            Count end = now.count(now.whole(), by, group);
            Count joined = count(Movement.JOINED);
            Count left = count(Movement.LEFT);
            Change people = Change.of(joined, left);
            Change all = Change.of(end, start);
            boolean coming = shown(joined, left);
            return List.of(
                    printed(figure.at("people"), people, coming),
                    printed(figure.at("people telling us"), all.less(people), coming && shown(start, end)),
                    printed(figure.at("in all"), all, shown(start, end)));
        }

        /** However small a difference is, beside two printed counts it tells nothing; beside one it would tell the other. */
        private boolean shown(Count one, Count other) {
            return Math.min(one.value(), other.value()) >= rules.hideBelow();
        }

        private Figure printed(Figure figure, Change change, boolean shown) {
            Figure measured = figure.measuring("change", Unit.PEOPLE);
            if (!shown) {
                return measured.absent(Status.C, rules.hidden());
            }
            int slack = change.of().slack();
            if (Math.abs(change.net()) < slack) {
                return measured.absent(Status.U, "Rounding leaves open whether it is more people or fewer.");
            }
            return measured.resting(
                            Optional.empty(), Optional.empty(), change.of().basis())
                    .published(BigDecimal.valueOf(change.net()))
                    .between(BigDecimal.valueOf(change.net() - slack), BigDecimal.valueOf(change.net() + slack));
        }
    }

    /** A difference of counts, and those that it is made of, whose slack is its own. */
    private record Change(int net, Count of) {

        static Change of(Count more, Count less) {
            return new Change(more.value() - less.value(), more.plus(less));
        }

        Change less(Change part) {
            return new Change(net - part.net, of.plus(part.of));
        }
    }
}
