package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How many of some records are in each of a few parts that are named beforehand, so that none is missed where there is none: outcomes that
 * are improving, maintaining and worsening.
 *
 * <p>A number in the unit of the records, for the whole and for each unit that is asked for. Neither direction is favourable by itself.
 * Undefined without records. No characteristic is read, so numbers are exact; one of people that the policy hides is hidden all the same.
 * Source: own definition, a count.
 *
 * @param population name of the population
 * @param level the level that the parts are of
 * @param parts their codes
 * @param toldBy the extract, or the column of one, that tells of the parts
 */
public record PartCount(String population, String level, List<String> parts, String toldBy) implements Measure {

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
        return counts.parts(level).isEmpty()
                ? Cells.unavailable(released, toldBy)
                : Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                        .flatMap(within -> within(new Sizes(counts, within), released.rules()))
                        .toList();
    }

    private Stream<Figure> within(Sizes sizes, Rules rules) {
        return sizes.units(level).stream().flatMap(unit -> {
            Figure figure = Figure.on(sizes.counts().date());
            Figure at = unit.whole() ? figure : figure.in(sizes.within(), unit.label());
            return parts.stream().map(part -> count(at, sizes, unit, part, rules));
        });
    }

    private Figure count(Figure figure, Sizes sizes, Part unit, String part, Rules rules) {
        int size = sizes.of(unit, List.of(new Among(level, part)));
        Figure count = figure.at(words(part)).measuring("count", sizes.counts().unit());
        if (sizes.counts().unit().people() && size > 0 && size < rules.hideBelow()) {
            return count.absent(Status.C, rules.hidden());
        }
        return count.resting(Optional.empty(), Optional.empty(), Basis.EXACT).published(BigDecimal.valueOf(size));
    }

    /** The code in words, so that a part without records has the same as one with some. */
    private static String words(String part) {
        return Cells.capital(part.replace('_', ' '));
    }
}
