package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How often each part of a population meets an event, and each group within it: which routes bring people who are appointed.
 *
 * <p>Per cent: {@code events in the part / all of the part}, for everybody and for each group of those who told us. Parts are not divided
 * by one another, so there is no orientation; neither direction is favourable by itself. Undefined for a part without anybody. Source:
 * own definition, a proportion; see {@link Likelihood}.
 *
 * @param population name of the population
 * @param level the level whose parts are looked at
 * @param event the part, within each of them, that is counted
 * @param toldBy the column that tells of the parts
 */
public record RateByPart(String population, String level, Among event, String toldBy) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released.figures(population, terms, cells -> rates(terms, released, cells.counts(), cells));
    }

    private List<Figure> rates(Terms terms, Released released, Counts counts, Cells cells) {
        if (counts.parts(level).isEmpty()) {
            return Cells.unavailable(released, toldBy);
        }
        return cells.each(terms.by(), by -> counts.parts(level).stream()
                .flatMap(part -> rates(cells, part, by).stream())
                .toList());
    }

    private List<Figure> rates(Cells cells, Part part, Characteristic by) {
        List<Figure> figures = new ArrayList<>();
        figures.add(rate(cells, event, part, by, by.groups().root()));
        Cells.compared(by).forEach(group -> figures.add(rate(cells, event, part, by, group)));
        return figures;
    }

    /** How many of a part, or of a group of it, met the event. */
    static Figure rate(Cells cells, Among event, Part part, Characteristic by, Group group) {
        Counts counts = cells.counts();
        Optional<Part> met = counts.parts(event.level()).stream()
                .filter(each -> each.code().equals(event.part()) && each.parent() == part.index())
                .findFirst();
        Count events = met.map(each -> counts.count(each, by, group)).orElse(Count.NONE);
        return cells.share(cells.at(part, by, group), "rate", part, events, counts.count(part, by, group));
    }
}
