package org.evenhand.measure;

import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * Whether those who take part look like those who could: champions, or those who answered a survey, beside all staff.
 *
 * <p>Per cent for each side, {@code group / those who told us}; and a ratio without unit, {@code share of those who take part / share of all}.
 * 1.00 is parity; below it the group takes part less often. Undefined where a side has too few. Source: own definition, a ratio of shares;
 * see {@link Representation}.
 *
 * @param population name of the population of those who take part
 * @param of name of the population of all
 */
public record Likeness(String population, String of) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by()).count(scope.of(of), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .or(() -> Cells.nothing(released, of))
                .orElseGet(() -> {
                    Cells cells = new Cells(released.of(population).orElseThrow(), released.rules(), terms.minimum());
                    return new Sides(
                                    released.of(population).orElseThrow(),
                                    released.of(of).orElseThrow(),
                                    cells)
                            .figures(terms.by());
                });
    }

    /** Those who take part, and all. */
    private record Sides(Counts some, Counts all, Cells cells) {

        List<Figure> figures(List<Characteristic> by) {
            return cells.each(by, each -> Cells.eachCompared(each, group -> group(each, group)));
        }

        private List<Figure> group(Characteristic by, Group group) {
            Figure figure = cells.at(some.whole(), by, group);
            Figure ratio = figure.against("all staff");
            if (!all.holds(by) || !cells.enoughTold(some.whole(), by) || !enoughTold(by)) {
                return List.of(cells.tooFewTold(ratio.measuring("ratio", Unit.RATIO)));
            }
            Side in = Side.of(some, some.whole(), by, group);
            Side among = Side.of(all, all.whole(), by, group);
            Figure share = cells.share(figure, "share", some.whole(), in.events(), in.base());
            return List.of(
                    share,
                    cells.share(ratio, "benchmark", all.whole(), among.events(), among.base()),
                    Ratios.ratio(ratio, in, among, share, cells.rules().events(), cells.minimum()));
        }

        private boolean enoughTold(Characteristic by) {
            return new Cells(all, cells.rules(), cells.minimum()).enoughTold(all.whole(), by);
        }
    }
}
