package org.evenhand.assessment;

import java.util.List;
import java.util.Map;
import org.evenhand.disclosure.Release;

/**
 * What the figures of a release say, in sentences.
 *
 * @param better at most five, most important first
 * @param worse at most five, most important first
 * @param cannotSay at most five, most important first
 * @param further how many more there are of the three, for which the first page has no room
 * @param findings for each indicator id, the one sentence that its sheet and chart begin with, from {@code reads} of the catalogue
 */
public record Assessment(
        Release release,
        List<Statement> better,
        List<Statement> worse,
        List<Statement> cannotSay,
        int further,
        Map<String, String> findings) {}
