package org.evenhand.assessment;

import java.util.List;
import java.util.Map;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/**
 * What the figures of a release say, in sentences.
 *
 * @param better at most five, most important first
 * @param worse at most five, most important first
 * @param cannotSay at most five, most important first
 * @param findings for each indicator id, the one sentence that its sheet and chart begin with, from {@code reads} of the catalogue
 * @param signals for each figure that a verdict was given on, the verdict in words: the column {@code signal}
 */
public record Assessment(
        Release release,
        List<Statement> better,
        List<Statement> worse,
        List<Statement> cannotSay,
        Map<String, String> findings,
        Map<Figure, String> signals) {

    /** The verdict on a figure, or empty. */
    public String signalOf(Figure figure) {
        return signals.getOrDefault(figure, "");
    }
}
