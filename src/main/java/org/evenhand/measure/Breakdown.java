package org.evenhand.measure;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;

/**
 * How many records there are, and how many in each part: cases by outcome, apprentices by training provider.
 *
 * <p>People, cases or other records, counted. No characteristic is read, so sizes are exact; a number of people that the policy hides is
 * hidden, and so many others with it that it does not follow from the total. Neither direction is favourable. Undefined without
 * records. Source: own definition, a count.
 *
 * @param population name of the population
 * @param level what it is divided by
 * @param called what the figures say that is counted
 * @param toldBy the extract, or the column of one, that tells of the parts
 */
public record Breakdown(String population, String level, String called, String toldBy) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(
                        () -> counted(terms, released, released.of(population).orElseThrow()));
    }

    private List<Figure> counted(Terms terms, Released released, Counts counts) {
        List<Part> parts = counts.parts(level);
        Cells cells = new Cells(counts, released.rules(), terms.minimum());
        if (parts.isEmpty()) {
            return Cells.unavailable(released, toldBy);
        }
        Figure all = cells.headcount(counts.whole(), cells.at(counts.whole()).at(called));
        return Stream.concat(
                        Stream.of(all), new PartSizes(parts, counts.whole().size(), cells).figures(called).stream())
                .toList();
    }
}
