package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How far a group is from all in each part: whether all groups rate a service alike.
 *
 * <p>Percentage points, {@code rate of the group - rate of all}, in each part; the rates, in per cent, stand beside them. Below 0 the event,
 * such as a favourable answer, is rarer in the group. The range is that of the group's rate, and of the rate of all where that is rounded. Undefined where either rate is not shown. Source:
 * own definition, a difference of two proportions.
 *
 * @param population name of the population
 * @param level the level whose parts are looked at
 * @param event the part, within each of them, that is counted
 */
public record GapToAll(String population, String level, Among event) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released.figures(
                population,
                terms,
                cells -> cells.each(terms.by(), by -> cells.counts().parts(level).stream()
                        .flatMap(part -> gaps(cells, part, by).stream())
                        .toList()));
    }

    private List<Figure> gaps(Cells cells, Part part, Characteristic by) {
        Figure all = RateByPart.rate(cells, event, part, by, by.groups().root());
        List<Figure> figures = new ArrayList<>(List.of(all));
        for (Group group : Cells.compared(by)) {
            Figure rate = cells.enoughTold(part, by)
                    ? RateByPart.rate(cells, event, part, by, group)
                    : cells.tooFewTold(cells.at(part, by, group).measuring("rate", Unit.PER_CENT));
            figures.add(rate);
            figures.add(points(rate, all));
        }
        return figures;
    }

    private static Figure points(Figure rate, Figure all) {
        Figure points = rate.against("everybody").measuring("points", Unit.POINTS);
        Figure missing = rate.published() ? all : rate;
        if (!missing.published()) {
            return points.resting(Optional.empty(), Optional.empty(), rate.basis())
                    .absent(missing.status(), missing.reason());
        }
        BigDecimal of = exact(all);
        boolean rounded = all.basis() == Basis.ROUNDED;
        return points.resting(rate.numerator(), rate.denominator(), rate.basis().and(all.basis()))
                .published(exact(rate).subtract(of))
                .between(
                        rate.lower()
                                .orElseThrow()
                                .subtract(rounded ? all.upper().orElseThrow() : of),
                        rate.upper()
                                .orElseThrow()
                                .subtract(rounded ? all.lower().orElseThrow() : of));
    }

    /** The rate before it was rounded to be printed. */
    private static BigDecimal exact(Figure rate) {
        return Cells.perCent(rate.numerator().orElseThrow(), rate.denominator().orElseThrow());
    }
}
