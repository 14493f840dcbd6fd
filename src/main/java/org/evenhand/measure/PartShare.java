package org.evenhand.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How many of some records are in one part: of panels those that are mixed, of people those whose learning is in date.
 *
 * <p>Per cent: {@code records in the part / all records}, or of the records in another part, for the whole and for each unit that is
 * asked for; and a count of the records in the part. Neither direction is favourable by itself. Undefined without records. No
 * characteristic is read, so sizes are exact; a number of people that the policy hides, in the part or left over, is hidden all the same, and so are nobody and
 * everybody of people: that is said of each of them.
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
    public Optional<String> shareOf() {
        return Optional.of(part.level());
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
        List<UnitShare> shares = sizes.units(part.level()).stream()
                .map(unit -> share(sizes, unit))
                .toList();
        UnitShare whole = share(new Sizes(counts, Part.WHOLE), counts.whole());
        return UnitShare.figures(shares, whole, cells.rules(), cells.minimum());
    }

    private UnitShare share(Sizes sizes, Part unit) {
        List<Among> among = of.stream().toList();
        Figure figure = Figure.on(sizes.counts().date()).at(words(sizes));
        return new UnitShare(
                unit.whole() ? figure : figure.in(sizes.within(), unit.label()),
                sizes.counts().unit(),
                sizes.of(unit, Stream.concat(among.stream(), Stream.of(part)).toList()),
                sizes.of(unit, among),
                unit.size(),
                true);
    }

    private String words(Sizes sizes) {
        return sizes.parts(part.level()).stream()
                .filter(each -> each.code().equals(part.part()))
                .findFirst()
                .map(Part::label)
                .orElseGet(() -> Cells.capital(part.level()));
    }
}
