package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * Who is in the best-paid twentieth.
 *
 * <p>Per cent: {@code full-time equivalent of the group above the line / full-time equivalent above the line of those who told us}. The
 * line cuts off the top 5 % of full-time equivalents by full-time salary; all who earn exactly what the last above it earns are above
 * it too ({@link TopEarnersLine}). Where the counts of the groups are rounded, people are counted instead of hours, as if all at the
 * top worked the same. Beside it stands the share of the whole workforce. Parity is the whole workforce. Undefined without salaries.
 *
 * @param population name of the population
 * @param top the part of those above the line
 * @see <a href="http://id.esd.org.uk/metricType/645">LG Inform metric 645, as Best Value indicators 11a to 11c</a>
 */
public record TopEarners(String population, Among top) implements Measure {

    /** The column of hours that people are weighed by. */
    public static final String FTE = "fte";

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation().count(scope.of(population), terms.by());
        scope.of(population).ifPresent(people -> people.dividedBy(top.level())
                .ifPresent(division -> division.part(top.level(), top.part())
                        .ifPresent(part -> terms.by().forEach(by -> Cells.compared(by)
                                .forEach(group -> tabulation.pay(people, FTE, division, part, by, group))))));
        return tabulation;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        Optional<Part> above = counts.flatMap(each -> each.part(top.level(), top.part()));
        if (counts.isEmpty() || above.isEmpty()) {
            return Cells.unavailable(released, "workforce_snapshot.fte_salary");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        List<Figure> figures = new ArrayList<>();
        for (Characteristic by : terms.by()) {
            if (!counts.get().holds(by)) {
                figures.add(cells.notHeld(by));
            } else {
                Cells.compared(by).forEach(group -> figures.addAll(group(counts.get(), cells, above.get(), by, group)));
            }
        }
        return figures;
    }

    private List<Figure> group(Counts counts, Cells cells, Part above, Characteristic by, Group group) {
        Part whole = counts.whole();
        Figure figure = cells.at(above, by, group);
        Figure people = cells.enoughTold(above, by)
                ? cells.share(figure, "share", above, counts.count(above, by, group), counts.declared(above, by))
                : cells.tooFewTold(figure.measuring("share", Unit.PER_CENT));
        return List.of(
                people.published() ? weighed(people, counts, above, by, group) : people,
                cells.share(figure, "benchmark", whole, counts.count(whole, by, group), counts.declared(whole, by)));
    }

    private Figure weighed(Figure people, Counts counts, Part above, Characteristic by, Group group) {
        Optional<BigDecimal> own = fte(counts, above, by, group);
        List<Optional<BigDecimal>> all = by.groups().declaredAt(Detail.BINARY).stream()
                .filter(each -> counts.count(above, by, each).value() > 0)
                .map(each -> fte(counts, above, by, each))
                .toList();
        if (people.basis() == Basis.ROUNDED || own.isEmpty() || all.stream().anyMatch(Optional::isEmpty)) {
            return people;
        }
        BigDecimal total = all.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
        PayCell cell = new PayCell(population, FTE, above.level(), above.code(), by, group.code());
        return people.from(own.get(), total, counts.payBasis(cell)).published(Cells.perCent(own.get(), total));
    }

    private Optional<BigDecimal> fte(Counts counts, Part above, Characteristic by, Group group) {
        return counts.pay(new PayCell(population, FTE, above.level(), above.code(), by, group.code()))
                .map(PayStatistic::total);
    }
}
