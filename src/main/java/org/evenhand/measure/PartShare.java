package org.evenhand.measure;

import java.math.BigDecimal;
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
 * @param toldBy the extract, or the column of one, that tells of the part
 */
public record PartShare(String population, Among part, Optional<Among> of, String toldBy) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> figures(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> figures(Terms terms, Released released, Counts counts) {
        return counts.parts(of.orElse(part).level()).isEmpty()
                ? Cells.unavailable(released, toldBy)
                : shares(terms, counts, new Cells(counts, released.rules(), terms.minimum()));
    }

    /** The shares of the whole and of each unit that is asked for. */
    List<Figure> shares(Terms terms, Counts counts, Cells cells) {
        return Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                .flatMap(level -> within(level, counts, cells).stream())
                .toList();
    }

    /** The whole, or each unit of a level: how many records there are, and the share of them. */
    private List<Figure> within(String level, Counts counts, Cells cells) {
        Sizes sizes = new Sizes(counts, level);
        return sizes.units(part.level()).stream()
                .flatMap(unit -> share(sizes, cells, unit).stream())
                .toList();
    }

    private List<Figure> share(Sizes sizes, Cells cells, Part unit) {
        List<Among> among = of.stream().toList();
        int base = sizes.of(unit, among);
        int events =
                sizes.of(unit, Stream.concat(among.stream(), Stream.of(part)).toList());
        Unit counted = sizes.counts().unit();
        Figure figure = at(sizes, unit);
        return List.of(counted(cells, figure, counted, base), rate(cells, figure, counted, events, base));
    }

    private Figure at(Sizes sizes, Part unit) {
        Figure figure = Figure.on(sizes.counts().date()).at(words(sizes));
        return unit.whole() ? figure : figure.in(sizes.within(), unit.label());
    }

    private static Figure counted(Cells cells, Figure figure, Unit unit, int base) {
        Figure count = figure.measuring("count", unit);
        return hidden(cells, unit, base)
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

    private String words(Sizes sizes) {
        return sizes.parts(part.level()).stream()
                .filter(each -> each.code().equals(part.part()))
                .findFirst()
                .map(Part::label)
                .orElseGet(() -> Cells.capital(part.level()));
    }
}
