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
 * asked for; and a count of the records in the part. Neither direction is favourable by itself. Undefined without records. No
 * characteristic is read, so sizes are exact; a number of people that the policy hides, in the part or left over, is hidden all the same.
 * Source: own definition, a share of records.
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
        Figure figure = Figure.on(sizes.counts().date()).at(words(sizes));
        return new Share(
                        unit.whole() ? figure : figure.in(sizes.within(), unit.label()),
                        sizes.counts().unit(),
                        sizes.of(
                                unit,
                                Stream.concat(among.stream(), Stream.of(part)).toList()),
                        sizes.of(unit, among))
                .figures(cells.rules(), cells.minimum());
    }

    /** So many of so many. */
    private record Share(Figure figure, Unit unit, int events, int base) {

        List<Figure> figures(Rules rules, Minimum minimum) {
            Figure rate = figure.measuring("rate", Unit.PER_CENT);
            if (base == 0) {
                return List.of(rate.absent(Status.Z, "There is nothing to count."));
            }
            if (base < minimum.base()) {
                String fewest = minimum.base() + " " + unit.label();
                return List.of(rate.absent(Status.U, "The percentage would rest on fewer than " + fewest + "."));
            }
            if (few(events, rules) || few(base - events, rules) || few(base, rules)) {
                return List.of(rate.absent(Status.C, rules.hidden()));
            }
            return List.of(
                    figure.measuring("count", unit).published(BigDecimal.valueOf(events)),
                    rate.resting(printed(events, rules), printed(base, rules), Basis.EXACT)
                            .published(Cells.perCent(BigDecimal.valueOf(events), BigDecimal.valueOf(base))));
        }

        /** A few people are not counted, nor the few who are left over; a few things are, and nobody at all is no secret. */
        private boolean few(int size, Rules rules) {
            return unit.people() && size > 0 && size < rules.hideBelow();
        }

        /** Beside a percentage nobody can tell things from people, so a few of either are not printed. */
        private static Optional<BigDecimal> printed(int size, Rules rules) {
            return Optional.of(BigDecimal.valueOf(size)).filter(amount -> size >= rules.hideBelow());
        }
    }

    private String words(Sizes sizes) {
        return sizes.parts(part.level()).stream()
                .filter(each -> each.code().equals(part.part()))
                .findFirst()
                .map(Part::label)
                .orElseGet(() -> Cells.capital(part.level()));
    }
}
