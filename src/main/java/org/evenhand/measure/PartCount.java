package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How many of some records are in each of a few parts that are named beforehand, so that none is missed where there is none: outcomes that
 * are improving, maintaining and worsening.
 *
 * <p>A number in the unit of the records, for the whole and for each unit that is asked for. Neither direction is favourable by itself.
 * Undefined without records, or with fewer than are asked for. No characteristic is read, so numbers are exact; one of people that the policy
 * hides is hidden all the same.
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
        if (counts.parts(level).isEmpty()) {
            return Cells.unavailable(released, toldBy);
        }
        int fewest = terms.minimum().base();
        return counts.whole().size() < fewest
                ? List.of(tooFew(counts, fewest))
                : Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                        .flatMap(within -> within(new Sizes(counts, within), released.rules()))
                        .toList();
    }

    private static Figure tooFew(Counts counts, int fewest) {
        String records = fewest + " " + counts.unit().label();
        return Figure.on(counts.date())
                .measuring("count", counts.unit())
                .absent(Status.U, "There are fewer than " + records + " to tell apart.");
    }

    private Stream<Figure> within(Sizes sizes, Rules rules) {
        List<Part> units = sizes.units(level);
        List<Column> columns =
                parts.stream().map(part -> column(sizes, units, part, rules)).toList();
        return IntStream.range(0, units.size()).boxed().flatMap(at -> columns.stream()
                .map(column -> column.figure(at, unit(sizes, units.get(at)), sizes.counts(), rules)));
    }

    private static Figure unit(Sizes sizes, Part unit) {
        Figure figure = Figure.on(sizes.counts().date());
        return unit.whole() ? figure : figure.in(sizes.within(), unit.label());
    }

    private Column column(Sizes sizes, List<Part> units, String part, Rules rules) {
        List<Among> in = List.of(new Among(level, part));
        int[] sizesOf = units.stream().mapToInt(unit -> sizes.of(unit, in)).toArray();
        int whole = new Sizes(sizes.counts(), Part.WHOLE).of(sizes.counts().whole(), in);
        int fewest = sizes.counts().unit().people() ? rules.hideBelow() : 0;
        return new Column(
                part, sizesOf, Suppression.of(whole, sizesOf, at -> sizesOf[at] > 0 && sizesOf[at] < fewest, fewest));
    }

    /** One part, across all units. */
    private static final class Column {
        private final String part;
        private final int[] sizes;
        private final BitSet hidden;

        Column(String part, int[] sizes, BitSet hidden) {
            this.part = part;
            this.sizes = sizes;
            this.hidden = hidden;
        }

        Figure figure(int at, Figure unit, Counts counts, Rules rules) {
            Figure count = unit.at(words(part)).measuring("count", counts.unit());
            return hidden.get(at)
                    ? count.absent(Status.C, rules.hidden())
                    : count.published(BigDecimal.valueOf(sizes[at]));
        }
    }

    /** The code in words, so that a part without records has the same as one with some. */
    private static String words(String part) {
        return Cells.capital(part.replace('_', ' '));
    }
}
