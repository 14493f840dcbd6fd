package org.evenhand.measure;

import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Figure;

/**
 * One indicator bound to one calculation: what is asked of the people of a run.
 *
 * @param indicator id of the indicator
 * @param measure the calculation
 * @param terms by what, within what, and from how many people on
 */
public record Question(String indicator, Measure measure, Terms terms) {

    /** The same question, asked of an organisation of this nation. */
    public Question in(String nation) {
        return new Question(indicator, measure instanceof OnlyIn only ? only.in(nation) : measure, terms);
    }

    public Tabulation tabulate(Scope scope) {
        return measure.tabulate(terms, scope);
    }

    public List<Figure> derive(Released released) {
        return measure.derive(terms, released);
    }

    /**
     * How an indicator is broken down.
     *
     * @param by characteristics
     * @param within levels of parts
     * @param minimum for reliability
     */
    public record Terms(List<Characteristic> by, List<String> within, Minimum minimum) {}
}
