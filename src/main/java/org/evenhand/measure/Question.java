package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * One indicator bound to one calculation: what is asked of the people of a run.
 *
 * @param indicator id of the indicator
 * @param measure the calculation
 * @param terms by what, within what, and from how many people on
 * @param lenses the parts of which it is asked once more, each beside everyone else
 */
public record Question(String indicator, Measure measure, Terms terms, List<Lens> lenses) {

    private static final String LEFT_OUT =
            "Withheld: the people whom it counts could not be protected if it were shown.";

    /** A question of everybody together. */
    public Question(String indicator, Measure measure, Terms terms) {
        this(indicator, measure, terms, List.of());
    }

    /** The same question, asked once more through these lenses. */
    public Question through(List<Lens> added) {
        return new Question(indicator, measure, terms, List.copyOf(added));
    }

    /** The same question, asked of an organisation of this nation. */
    public Question in(String nation) {
        return new Question(indicator, measure instanceof OnlyIn only ? only.in(nation) : measure, terms, lenses);
    }

    public Tabulation tabulate(Scope scope) {
        return measure.tabulate(terms, scope);
    }

    /** Its figures; where there are any, those of each lens as well; never none, so that nobody misses an indicator without a reason. */
    public List<Figure> derive(Released released) {
        List<Figure> figures = new ArrayList<>(measure.derive(terms, released));
        if (figures.isEmpty()) {
            return List.of(Figure.on(released.date()).absent(Status.C, LEFT_OUT));
        }
        if (figures.stream().anyMatch(Figure::published)) {
            lenses.forEach(lens -> figures.addAll(new ThroughLens(lens, measure, terms, released).figures()));
        }
        return figures;
    }

    /**
     * How an indicator is broken down.
     *
     * @param by characteristics
     * @param within levels of parts
     * @param minimum for reliability
     */
    public record Terms(List<Characteristic> by, List<String> within, Minimum minimum) {

        /** The levels that it is broken down by, after one that is asked for always. */
        List<String> levels(String first) {
            return Stream.concat(Stream.of(first), within.stream()).toList();
        }
    }
}
