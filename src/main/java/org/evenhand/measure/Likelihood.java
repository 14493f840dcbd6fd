package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * How many times as likely one group is to meet an event as another.
 *
 * <p>Per cent for each group, {@code events of the group / base of the group}, and a ratio of two proportions without unit:
 * {@code (events of comparator / base of comparator) / (events of group / base of group)}, or its inverse, as {@link #ratio()} says;
 * guidance puts the comparator on top for appointments. 1.00 is parity. This is not an odds ratio. A group without base or events has
 * none. Where no group is the comparator, a group is compared with everybody else who told us. Those who have not told us are in no
 * group. Where groups are compared, each exact rate is also a share of the highest, without unit: the four-fifths screen.
 *
 * @param population name of the population
 * @param event the part that is reached
 * @param among the part that it is reached from; empty for the whole
 * @param ratio which rate is on top
 * @param toldBy the extract, or the column of one, that tells of the event
 * @param without the code of a group that nobody here can be in, so that nothing is said of it; empty for none
 * @see <a href="https://www.england.nhs.uk/long-read/nhs-workforce-race-equality-standard-wres2022-data-analysis-report-for-nhs-trusts/">
 *     NHS Workforce Race Equality Standard, indicators 2 to 4</a>
 */
public record Likelihood(
        String population,
        Among event,
        Optional<Among> among,
        Orientation ratio,
        String toldBy,
        Optional<String> without)
        implements Measure {

    /** Which rate is divided by which. */
    public enum Orientation {
        COMPARATOR_ON_TOP,
        GROUP_ON_TOP,
        /** Rates only. */
        NONE
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return Map.of(
                population, Stream.concat(Stream.of(event), among.stream()).collect(Collectors.toSet()));
    }

    @Override
    public Optional<String> shareOf() {
        return Optional.of(event.level());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> figures(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> figures(Terms terms, Released released, Counts counts) {
        if (counts.parts(among.orElse(event).level()).isEmpty()) {
            return Cells.unavailable(released, toldBy);
        }
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        Optional<Part> reached = counts.part(event.level(), event.part());
        Optional<Part> from = among.isEmpty()
                ? Optional.of(counts.whole())
                : among.flatMap(each -> counts.part(each.level(), each.part()));
        if (reached.isEmpty() || from.isEmpty()) {
            return nobody(terms, counts, cells, from);
        }
        List<Figure> figures = new ArrayList<>(everybody(terms, counts, cells));
        figures.addAll(cells.each(terms.by(), by -> {
            Comparison groups = new Comparison(counts, cells, released.community(), by, reached.get(), from.get());
            return eachCompared(by, group -> groups.figures(group, ratio));
        }));
        return figures;
    }

    private List<Figure> eachCompared(Characteristic by, Function<Group, List<Figure>> figures) {
        return Cells.eachCompared(
                by, group -> without.filter(group.code()::equals).isPresent() ? List.of() : figures.apply(group));
    }

    /** Where nobody reached it: rates of nothing, if only rates are asked for and counts are true ones; else one cell that says so. */
    private List<Figure> nobody(Terms terms, Counts counts, Cells cells, Optional<Part> from) {
        List<Figure> rates = ratio != Orientation.NONE || from.isEmpty()
                ? List.of()
                : cells.each(terms.by(), by -> eachCompared(by, group -> none(counts, cells, by, group, from.get())));
        return rates.isEmpty()
                ? List.of(Figure.on(counts.date()).absent(Status.Z, "Nobody reached the stage that this is about."))
                : rates;
    }

    private static List<Figure> none(Counts counts, Cells cells, Characteristic by, Group group, Part from) {
        Count base = counts.count(from, by, group);
        return base.basis() == Basis.ROUNDED || base.value() == 0
                ? List.of()
                : List.of(cells.share(
                        cells.at(counts.whole(), by, group), "rate", from, new Count(0, base.basis()), base));
    }

    /** The shares of everybody and of each unit, where units are asked for: no characteristic is read. */
    private List<Figure> everybody(Terms terms, Counts counts, Cells cells) {
        return terms.within().isEmpty()
                ? List.of()
                : new PartShare(population, event, among, toldBy).shares(terms, counts, cells);
    }

    /** The groups of one characteristic beside each other. */
    private record Comparison(
            Counts counts, Cells cells, Community community, Characteristic by, Part reached, Part from) {

        List<Figure> figures(Group group, Orientation ratio) {
            return cells.enoughTold(from, by) ? compared(group, ratio) : tooFew(group, ratio);
        }

        private List<Figure> tooFew(Group group, Orientation ratio) {
            Figure rate = cells.tooFewTold(at(group).measuring("rate", Unit.PER_CENT));
            Figure likelihood = cells.tooFewTold(at(group).measuring("ratio", Unit.RATIO));
            return against(group, ratio) ? List.of(rate, likelihood) : List.of(rate);
        }

        private List<Figure> compared(Group group, Orientation ratio) {
            Side side = side(group);
            Figure figure = at(group);
            Figure rate = cells.share(figure, "rate", from, side.events(), side.base());
            List<Figure> figures = new ArrayList<>(List.of(rate));
            if (against(group, ratio)) {
                figures.add(ratio(rate, side, group, ratio));
            }
            if (ratio != Orientation.NONE) {
                screen().of(group, figure).ifPresent(figures::add);
            }
            return figures;
        }

        private FourFifths screen() {
            return new FourFifths(cells, community, by, counts.declared(from, by), this::side);
        }

        private boolean against(Group group, Orientation ratio) {
            return ratio != Orientation.NONE && !group.code().equals(by.comparator());
        }

        private Figure at(Group group) {
            return cells.at(counts.whole(), by, group).at(reached.label());
        }

        private Side side(Group group) {
            Count events = counts.count(reached, by, group);
            return new Side(events, counts.count(from, by, group).holding(events));
        }

        private Figure ratio(Figure rate, Side group, Group named, Orientation orientation) {
            Side comparator =
                    by.comparator().isEmpty() ? others(named) : side(by.groups().group(by.comparator()));
            Figure compared = at(named).against(by.comparator().isEmpty() ? "everybody else" : by.comparator());
            boolean comparatorOnTop = orientation == Orientation.COMPARATOR_ON_TOP;
            return Ratios.ratio(
                    compared,
                    comparatorOnTop ? comparator : group,
                    comparatorOnTop ? group : comparator,
                    rate,
                    cells.rules().events(),
                    cells.minimum());
        }

        private Side others(Group named) {
            return Side.sum(Cells.others(by, named).map(this::side));
        }
    }
}
