package org.evenhand.measure;

import java.util.List;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;

/**
 * Several calculations that answer one question, one after the other: who was granted a request, and who was refused.
 *
 * <p>Each has the unit, formula, orientation, undefined case and source of its own; a reason that several of them give stands once.
 *
 * @param measures the calculations, in the order in which they are printed
 */
public record Together(List<Measure> measures) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return measures.stream()
                .map(measure -> measure.tabulate(terms, scope))
                .reduce(new Tabulation(), Tabulation::and);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return measures.stream()
                .flatMap(measure -> measure.derive(terms, released).stream())
                .distinct()
                .toList();
    }
}
