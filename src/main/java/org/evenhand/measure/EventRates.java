package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Likelihood.Orientation;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;
import org.evenhand.measure.Years.Window;

/** Events beside the people to whom they may happen. */
record EventRates(EventRate asked, Counts events, Years years, AverageHeadcount staff, Rules rules, Minimum minimum) {

    private static final Among LAST_YEAR = new Among(Years.YEARS_AGO, "0");

    List<Figure> figures(Terms terms) {
        List<Figure> figures = new ArrayList<>();
        all(terms.by()).ifPresent(figures::add);
        figures.add(headcount());
        terms.within().forEach(level -> figures.addAll(within(level, terms)));
        terms.by().forEach(by -> figures.addAll(groups(by, asked.ratio())));
        return figures;
    }

    private Cells cells() {
        return new Cells(events, rules, minimum);
    }

    private Cells staffCells() {
        return new Cells(staff.now(), rules, minimum);
    }

    /** What is counted, and over how many years. */
    private String words(Window window) {
        Optional<String> label = window.parts().stream()
                .filter(part -> asked.event()
                        .filter(each -> each.level().equals(part.level()))
                        .isPresent())
                .map(Part::label)
                .findFirst();
        return Stream.of(asked.called(), label.orElse(""), window.words())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Headcounts are not a secret, so the rate of everybody to whom it happened is exact. */
    private Optional<Figure> all(List<Characteristic> by) {
        int needed = Math.max(rules.hideBelow(), minimum.events());
        Window window = years.first(each -> each.size() >= needed);
        Figure figure = cells().at(events.whole()).at(words(window));
        return everybody(window, by).map(met -> {
            Figure rate = rate(figure, met.amount(), staff.everybody(), window.years(), met.basis());
            return met.basis() == Basis.ROUNDED && rate.published() ? between(rate, met) : rate;
        });
    }

    /**
     * With the range of the rates of groups, which chance leaves as well as rounding: they stand beside each other. More events than people
     * are no share of them, so that only rounding is told.
     */
    private Figure between(Figure rate, Count met) {
        BigDecimal base = rate.denominator().orElseThrow();
        int people = base.setScale(0, RoundingMode.HALF_UP).intValue();
        if (met.most() <= people) {
            return Cells.ranged(rate, met, new Count(people, Basis.EXACT));
        }
        return rate.between(
                Cells.per(asked.per(), BigDecimal.valueOf(met.least()), base),
                Cells.per(asked.per(), BigDecimal.valueOf(met.most()), base));
    }

    /** All events are a headcount; those of one kind, and those through a lens, are counted as their groups add up. */
    private Optional<Count> everybody(Window window, List<Characteristic> by) {
        Optional<Count> size =
                Optional.of(new Count(window.size(), Basis.EXACT)).filter(all -> events.printsSizes());
        return by.stream()
                .filter(each -> (asked.event().isPresent() || size.isEmpty()) && events.holds(each))
                .findFirst()
                .map(each -> window.count(events, each, each.groups().root()))
                .or(() -> size);
    }

    private Figure headcount() {
        return cells().at(events.whole())
                .at(staff.words())
                .measuring("headcount", Unit.PEOPLE)
                .published(staff.everybody());
    }

    private List<Figure> within(String level, Terms terms) {
        if (!staff.now().parts(level).isEmpty()) {
            return siblings(level, terms).flatMap(each -> units(each, terms)).toList();
        }
        return asked.event().isEmpty() ? reasons(level, terms.by()) : List.of();
    }

    private Stream<Siblings> siblings(String level, Terms terms) {
        return Siblings.of(events.parts(level), staff.now(), terms.within()).stream();
    }

    /** Parts that no headcount has: reasons, which can say something about a person, and what is told by number alone. */
    private List<Figure> reasons(String level, List<Characteristic> by) {
        Optional<Characteristic> shown = by.stream()
                .filter(each -> events.holds(each)
                        && events.parts(level).stream()
                                .allMatch(part -> events.detail(part, each).isPresent()))
                .findFirst();
        return shown.map(each -> events.parts(level).stream()
                        .map(part -> cells().count(cells().at(part).at(asked.called()), events.everybody(part, each)))
                        .toList())
                .orElseGet(() -> sizes(events.parts(level)));
    }

    private List<Figure> sizes(List<Part> parts) {
        int together = parts.stream().mapToInt(Part::size).sum();
        return new PartSizes(parts, together, cells()).figures(asked.called());
    }

    /** The rates of units; what happened to people in none of them is a number of its own. */
    private Stream<Figure> units(Siblings siblings, Terms terms) {
        List<Part> units = siblings.units();
        BitSet unprinted = unprinted(siblings, terms);
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(at -> unit(units.get(at), lastYear(units.get(at)), unprinted.get(at)).stream());
    }

    /** The units of a part that is not printed are not printed either: together they are the part. */
    private BitSet unprinted(Siblings siblings, Terms terms) {
        List<Part> units = siblings.units();
        int[] met = units.stream().mapToInt(this::lastYear).toArray();
        boolean whole = printed(siblings.parent(), terms);
        return Suppression.of(
                ofTheYear(siblings.parent()),
                met,
                at -> !whole
                        || met[at] < rules.hideBelow()
                        || staff.of(units.get(at)).isEmpty(),
                rules.hideBelow());
    }

    private boolean printed(Part part, Terms terms) {
        return part.whole()
                || siblings(part.level(), terms)
                        .flatMap(each -> units(each, terms))
                        .anyMatch(figure -> figure.withinValue().equals(part.label()) && figure.published());
    }

    private int ofTheYear(Part part) {
        return part.whole()
                ? years.over(1).size()
                : events.part(part).map(this::lastYear).orElse(0);
    }

    private int lastYear(Part unit) {
        List<Among> in = new ArrayList<>();
        if (!events.parts(Years.YEARS_AGO).isEmpty()) {
            in.add(LAST_YEAR);
        }
        asked.event().ifPresent(in::add);
        return new Sizes(events, unit.level()).of(unit, in);
    }

    private Optional<Figure> unit(Part unit, int met, boolean hidden) {
        Figure figure = cells().at(unit).at(asked.called());
        return staff.of(unit)
                .map(people -> hidden
                        ? measured(figure).absent(Status.C, rules.hidden())
                        : rate(figure, BigDecimal.valueOf(met), people, 1, Basis.EXACT));
    }

    private Figure measured(Figure figure) {
        return figure.measuring("rate", asked.per());
    }

    private Figure rate(Figure figure, BigDecimal met, BigDecimal people, int over, Basis basis) {
        Figure rate = measured(figure);
        BigDecimal base = people.multiply(BigDecimal.valueOf(over));
        if (met.compareTo(BigDecimal.valueOf(rules.hideBelow())) < 0) {
            return rate.absent(Status.C, rules.hidden());
        }
        return base.signum() == 0
                ? rate.absent(Status.Z, "Nobody was in post.")
                : rate.from(met, base, basis).published(Cells.per(asked.per(), met, base));
    }

    private List<Figure> groups(Characteristic by, Orientation ratio) {
        if (!events.holds(by) || !staff.now().holds(by)) {
            return List.of(cells().notHeld(by));
        }
        List<Figure> figures = new ArrayList<>();
        for (Group group : Cells.compared(by)) {
            figures.add(rate(by, group));
            if (ratio != Orientation.NONE && !group.code().equals(by.comparator())) {
                figures.add(ratio(by, group, ratio));
            }
        }
        return figures;
    }

    private Figure rate(Characteristic by, Group group) {
        int needed = Math.max(rules.hideBelow(), minimum.events());
        Window window = years.first(each -> each.count(events, by, group).value() >= needed);
        return cells().enoughTold(events.whole(), by)
                ? rate(by, group, window)
                : cells().tooFewTold(at(by, group, window));
    }

    private Figure at(Characteristic by, Group group, Window window) {
        return measured(cells().at(events.whole(), by, group).at(words(window)));
    }

    /** However many years are counted together, the people are those of one. */
    private Figure rate(Characteristic by, Group group, Window window) {
        Figure at = at(by, group, window);
        return cells().tooFew(at, events.whole(), staff.count(by, group, 1))
                .orElseGet(() -> share(at, by, group, window));
    }

    private Figure share(Figure at, Characteristic by, Group group, Window window) {
        Side side = side(by, group, window);
        Figure rate = cells().share(at, events.whole(), side.events(), side.base());
        BigDecimal people = staff.of(by, group).multiply(BigDecimal.valueOf(window.years()));
        return rate.published()
                ? rate.published(Cells.per(asked.per(), side.events().amount(), people))
                : rate;
    }

    private Figure ratio(Characteristic by, Group group, Orientation orientation) {
        Window window = years.first(each -> enough(by, group, each));
        Figure figure = cells().at(events.whole(), by, group)
                .at(words(window))
                .against(by.comparator().isEmpty() ? "everybody else" : by.comparator());
        if (!cells().enoughTold(events.whole(), by)
                || !staffCells().enoughTold(staff.now().whole(), by)) {
            return cells().tooFewTold(figure.measuring("ratio", Unit.RATIO));
        }
        Side own = side(by, group, window);
        Side other = comparator(by, group, window);
        boolean comparatorOnTop = orientation == Orientation.COMPARATOR_ON_TOP;
        return Ratios.ratio(
                figure,
                comparatorOnTop ? other : own,
                comparatorOnTop ? own : other,
                rate(by, group, window),
                rules.events(),
                minimum);
    }

    private boolean enough(Characteristic by, Group group, Window window) {
        int needed = Math.max(rules.events(), Math.max(1, minimum.events()));
        return side(by, group, window).events().value() >= needed
                && comparator(by, group, window).events().value() >= needed;
    }

    private Side comparator(Characteristic by, Group group, Window window) {
        return by.comparator().isEmpty()
                ? Side.sum(Cells.others(by, group).map(other -> side(by, other, window)))
                : side(by, by.groups().group(by.comparator()), window);
    }

    private Side side(Characteristic by, Group group, Window window) {
        return new Side(window.count(events, by, group), staff.count(by, group, window.years()));
    }
}
