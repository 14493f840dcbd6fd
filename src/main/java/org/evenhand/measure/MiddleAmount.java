package org.evenhand.measure;

import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * The middle of amounts: how many days half of the cases were closed in.
 *
 * <p>In the unit of the amounts: their median, with an even number of them the mean of the two middle ones; of everybody, by no
 * characteristic. Protected as pay is: of enough people, and rounded. Neither direction is favourable by itself. Undefined where nothing
 * has the amount. Source: own definition, a median.
 *
 * @param population name of the population
 * @param column the amount
 * @param unit what it counts
 * @param called what the figure says of it
 */
public record MiddleAmount(String population, String column, Unit unit, String called) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation();
        scope.of(population).ifPresent(people -> tabulation.everybody(people, column, Part.WHOLE));
        return tabulation;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, population)
                .orElseGet(() -> List.of(middle(released.of(population).orElseThrow())));
    }

    private Figure middle(Counts counts) {
        PayCell cell = PayCell.everybody(population, column, counts.whole());
        Figure middle = Figure.on(counts.date()).at(called).measuring("median", unit);
        Basis basis = counts.payBasis(cell);
        return counts.payLevel(cell)
                .map(amounts -> middle.resting(Optional.empty(), Optional.empty(), basis)
                        .published(amounts.median()))
                .orElseGet(() -> basis == Basis.ROUNDED
                        ? middle.absent(Status.C, "There are too few to show what lies in their middle.")
                        : middle.absent(Status.Z, "There is nothing of which this is told."));
    }
}
