package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
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
        Cells cells = new Cells(reached, released.rules(), terms.minimum());
        return reached.parts(level).stream()
                .flatMap(part -> all.part(part.level(), part.code()).stream().map(unit -> rate(cells, part, unit)));
    }

    private static Figure rate(Cells cells, Part reached, Part all) {
        Figure rate = cells.at(reached).measuring("rate", Unit.PER_CENT);
        Rules rules = cells.rules();
        if (all.size() < cells.minimum().base()) {
            return rate.absent(
                    Status.U,
                    "The percentage would rest on fewer than " + cells.minimum().base() + " people.");
        }
        if (few(reached.size(), rules) || few(all.size(), rules) || few(all.size() - reached.size(), rules)) {
            return rate.absent(Status.C, rules.hidden());
        }
        BigDecimal events = BigDecimal.valueOf(reached.size());
        BigDecimal base = BigDecimal.valueOf(all.size());
        return rate.resting(Optional.of(events), Optional.of(base), Basis.EXACT).published(Cells.perCent(events, base));
    }

    private static boolean few(int size, Rules rules) {
        return size > 0 && size < rules.hideBelow();
    }
}
