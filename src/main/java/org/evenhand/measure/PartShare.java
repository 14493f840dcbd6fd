package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How many of some records are in one part: of panels those that are mixed, of people those whose learning is in date.
 *
 * <p>Per cent: {@code records in the part / all records}, or of the records in another part, for the whole and for each unit that is
 * asked for. Neither direction is favourable by itself. Undefined without records. No characteristic is read, so sizes are exact; a
 * number of people that the policy hides is hidden all the same. Source: own definition, a share of records.
 *
 * @param population name of the population
 * @param part the part that is counted
 * @param of the part that it is counted among; empty for all records
 */
public record PartShare(String population, Among part, Optional<Among> of) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(() -> shares(terms, released.of(population).orElseThrow(), released.rules()));
    }

    private List<Figure> shares(Terms terms, Counts counts, Rules rules) {
        Cells cells = new Cells(counts, rules, terms.minimum());
        List<Figure> figures = new ArrayList<>(share(counts, cells, counts.whole()));
        terms.within().forEach(level -> counts.parts(level).stream()
                .filter(unit -> divided(counts, unit))
                .forEach(unit -> figures.addAll(share(counts, cells, unit))));
        return figures;
    }

    private boolean divided(Counts counts, Part unit) {
        return !counts.parts(Part.within(unit.level(), part.level())).isEmpty();
    }

    /** How many records there are, and the share of them. */
    List<Figure> share(Counts counts, Cells cells, Part unit) {
        List<Among> among = of.stream().toList();
        int base = Sizes.of(counts, unit, among);
        int events = Sizes.of(
                counts, unit, Stream.concat(among.stream(), Stream.of(part)).toList());
        Figure figure = cells.at(unit).at(words(counts, unit));
        return List.of(counted(counts, cells, figure, base), rate(cells, figure, counts.unit(), events, base));
    }

    private static Figure counted(Counts counts, Cells cells, Figure figure, int base) {
        Figure count = figure.measuring("count", counts.unit());
        return hidden(cells, counts.unit(), base)
                ? count.absent(Status.C, cells.rules().hidden())
                : count.published(BigDecimal.valueOf(base));
    }

    private static Figure rate(Cells cells, Figure figure, Unit unit, int events, int base) {
        Figure rate = figure.measuring("rate", Unit.PER_CENT);
        if (base == 0) {
            return rate.absent(Status.Z, "There is nothing to count.");
        }
        if (base < cells.minimum().base()) {
            return rate.absent(
                    Status.U,
                    "The percentage would rest on fewer than " + cells.minimum().base() + " " + unit.label() + ".");
        }
        if (hidden(cells, unit, events) || hidden(cells, unit, base)) {
            return rate.absent(Status.C, cells.rules().hidden());
        }
        int fewest = cells.rules().hideBelow();
        boolean others = hidden(cells, unit, base - events);
        return rate.resting(
                        Optional.of(BigDecimal.valueOf(events)).filter(amount -> events >= fewest && !others),
                        Optional.of(BigDecimal.valueOf(base)).filter(amount -> base >= fewest),
                        Basis.EXACT)
                .published(Cells.perCent(BigDecimal.valueOf(events), BigDecimal.valueOf(base)));
    }

    /** A few people are not counted; a few things are, and nobody at all is no secret. */
    private static boolean hidden(Cells cells, Unit unit, int size) {
        return unit.people() && size > 0 && size < cells.rules().hideBelow();
    }

    private String words(Counts counts, Part unit) {
        return Sizes.named(counts, unit, part).stream()
                .findFirst()
                .map(Part::label)
                .orElseGet(() -> Cells.capital(part.level()));
    }
}
