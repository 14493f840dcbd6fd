package org.evenhand.measure;

import java.util.List;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.measure.Question.Terms;

/**
 * What cannot be a figure of a release, since it is known only once the release is made.
 *
 * <p>Without unit and formula: always undefined here, with the words that say where it stands.
 *
 * @param reason where it stands, in words
 */
public record ToldElsewhere(String reason) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return List.of(Figure.on(released.date()).absent(Status.X, reason));
    }
}
