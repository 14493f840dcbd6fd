package org.evenhand.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * A calculation that is asked for in one nation of the United Kingdom only; unit, formula and orientation are those of the calculation.
 * Elsewhere it is not applicable, and nobody is counted for it.
 *
 * @param nation the name of the nation
 * @param here whether the organisation is in it
 * @param measure the calculation
 * @see <a href="https://www.legislation.gov.uk/nisr/1999/148/schedule/1/made">NISR 1999/148, Schedule 1: community background, in Northern
 *     Ireland</a>
 */
public record OnlyIn(String nation, boolean here, Measure measure) implements Measure {

    /** The same for an organisation of this nation. */
    Measure in(String theirs) {
        return new OnlyIn(nation, nation.equals(theirs), measure);
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return here ? measure.tabulate(terms, scope) : new Tabulation();
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return here ? measure.readsOfAPart() : Map.of();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return here
                ? measure.derive(terms, released)
                : List.of(Figure.on(released.date())
                        .absent(Status.Z, "Not applicable: this is asked in " + nation + " only."));
    }
}
