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
 * the policy hides is hidden all the same, and so is a unit of a part that is not printed. Source: own definition, a response rate.
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
                .orElseGet(() -> new Sides(
                                released.of(population).orElseThrow(),
                                released.of(of).orElseThrow(),
                                terms,
                                released.rules())
                        .figures());
    }

    /** What came back, and all. */
    private record Sides(Counts reached, Counts all, Terms terms, Rules rules) {

        List<Figure> figures() {
            return Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                    .flatMap(this::siblings)
                    .flatMap(this::figures)
                    .toList();
        }

        private Stream<Siblings> siblings(String level) {
            return Siblings.of(reached.parts(level), all, terms.within()).stream();
        }

        private Stream<Figure> figures(Siblings siblings) {
            List<UnitShare> shares = siblings.units().stream().map(this::share).toList();
            Part parent = siblings.parent();
            List<Figure> figures = printed(parent)
                    ? UnitShare.figures(shares, share(parent), rules, terms.minimum())
                    : UnitShare.hidden(shares, rules, terms.minimum());
            return figures.stream().filter(figure -> figure.measure().equals(UnitShare.RATE));
        }

        /** Whether a part is told: where it is not, no more is told of what it is made of. */
        private boolean printed(Part part) {
            return part.whole()
                    || siblings(part.level())
                            .flatMap(this::figures)
                            .anyMatch(figure -> figure.withinValue().equals(part.label()) && figure.published());
        }

        private UnitShare share(Part part) {
            int people = sizeIn(all, part);
            return new UnitShare(
                    new Cells(reached, rules, terms.minimum()).at(part),
                    Unit.PEOPLE,
                    sizeIn(reached, part),
                    people,
                    people,
                    false);
        }

        private static int sizeIn(Counts counts, Part part) {
            return counts.part(part).map(Part::size).orElse(0);
        }
    }
}
