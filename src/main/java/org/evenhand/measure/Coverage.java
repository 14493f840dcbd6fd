package org.evenhand.measure;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How much of one population another one reaches: responses to a survey beside the people in post.
 *
 * <p>Per cent: {@code number reached / number of all}, for the whole and for each unit that both tell apart. Higher is better. More than 100
 * where a unit has lost people since. Undefined without anybody to reach. No characteristic is read, so numbers are exact; one of people that
 * the policy hides is hidden all the same. Source: own definition, a response rate.
 *
 * @param population name of the population of what came back
 * @param of name of the population of all
 */
public record Coverage(String population, String of) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .or(() -> Cells.nothing(released, of))
                .orElseGet(() -> Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                        .flatMap(level -> within(level, terms, released))
                        .toList());
    }

    private Stream<Figure> within(String level, Terms terms, Released released) {
        Counts reached = released.of(population).orElseThrow();
        Counts all = released.of(of).orElseThrow();
        List<UnitShare> shares = reached.parts(level).stream()
                .flatMap(part -> all.part(part.level(), part.code()).stream().map(unit -> share(reached, part, unit)))
                .toList();
        UnitShare whole = share(reached, reached.whole(), all.whole());
        return UnitShare.figures(shares, whole, released.rules(), terms.minimum()).stream()
                .filter(figure -> figure.measure().equals(UnitShare.RATE));
    }

    private static UnitShare share(Counts reached, Part part, Part all) {
        Figure figure = Figure.on(reached.date());
        return new UnitShare(
                part.whole() ? figure : figure.in(part.level(), part.label()),
                Unit.PEOPLE,
                part.size(),
                all.size(),
                all.size(),
                false);
    }
}
