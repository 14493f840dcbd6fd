package org.evenhand.measure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Composition.Among;
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
    public Map<String, Set<Among>> readsOfAPart() {
        Map<String, Set<Among>> reads = new TreeMap<>();
        for (Measure measure : measures) {
            if (measure.readsOfAPart().isEmpty()) {
                return Map.of();
            }
            measure.readsOfAPart()
                    .forEach((population, levels) -> reads.computeIfAbsent(population, name -> new HashSet<>())
                            .addAll(levels));
        }
        return reads;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Map<Figure, Figure> told = new LinkedHashMap<>();
        measures.stream()
                .flatMap(measure -> measure.derive(terms, released).stream())
                .forEach(figure -> told.merge(place(figure), figure, Together::both));
        List<Figure> figures = SharesOfOneBase.kept(List.copyOf(told.values()), released.rules(), apart());
        return oneReason(figures) ? List.of(figures.get(0).at("")) : figures;
    }

    /** Whether shares are told of parts of one level, so that nobody is in two of them. */
    private boolean apart() {
        return measures.stream()
                        .flatMap(measure -> measure.shareOf().stream())
                        .distinct()
                        .count()
                < 2;
    }

    /** The same for all figures of one place that have no value, whatever their reasons. */
    private static Figure place(Figure figure) {
        return figure.published() ? figure : figure.absent(Status.X, "none");
    }

    private static Figure both(Figure one, Figure other) {
        return one.published() || one.reason().contains(other.reason())
                ? one
                : one.absent(one.status(), one.reason() + " " + other.reason());
    }

    /** Whether there is nothing at all, always for the same reason. */
    private boolean oneReason(List<Figure> figures) {
        return figures.size() <= measures.size()
                && figures.stream().noneMatch(Figure::published)
                && figures.stream().map(Figure::reason).distinct().count() == 1;
    }
}
