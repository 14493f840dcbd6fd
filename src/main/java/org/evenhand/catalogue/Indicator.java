package org.evenhand.catalogue;

import java.util.List;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Dataset;

/**
 * What is measured and why: one entry of the catalogue.
 *
 * @param id stable id, such as {@code REC-03}
 * @param title a few words
 * @param question the question it answers
 * @param area stable word of the framework area, such as {@code workforce}
 * @param datasets the extracts that it needs
 * @param formula how it is calculated, in words
 * @param by the characteristics that it is shown by
 * @param within what the organisation is divided by, such as {@code department}
 * @param better which direction is an improvement
 * @param minimumBase fewest people that a rate may rest on to mean anything
 * @param minimumEvents fewest events that a comparison may rest on to mean anything
 * @param benchmark what it is compared with, in words
 * @param source law, guidance or practice that defines it
 * @param audience who it is for
 * @param ratio which rate its ratio has on top: {@code group / comparator}, or {@code comparator / group} where guidance says so
 * @param definitionVersion raised whenever its numbers change for the same extract
 * @param headline which figure its sentence is about
 */
public record Indicator(
        String id,
        String title,
        String question,
        String area,
        List<Dataset> datasets,
        String formula,
        List<Characteristic> by,
        List<String> within,
        Better better,
        int minimumBase,
        int minimumEvents,
        String benchmark,
        String source,
        Audience audience,
        String ratio,
        int definitionVersion,
        Headline headline) {

    /** The orientation of a ratio that nothing else is said of. */
    public static final String GROUP_ON_TOP = "group / comparator";

    /** Whether its ratio has the comparator on top: above 1 the group falls behind. */
    public boolean comparatorOnTop() {
        return ratio.startsWith("comparator");
    }

    /**
     * The one figure that speaks for an indicator, and its sentence.
     *
     * @param measure which kind of figure
     * @param characteristic word of the characteristic, or empty for any
     * @param group code of the group, or empty for any
     * @param within which division, {@code organisation} for the whole
     * @param part which part, in words, or empty for any
     * @param stage which stage, or empty for any
     * @param pick {@code first}, {@code lowest} or {@code highest} of those that fit and are published
     * @param reads the sentence, with {@code {value}}, {@code {group}} and the like to be filled in
     * @param readsBelow the sentence where the value is under 0, with {@code {size}} for its distance; else empty
     */
    public record Headline(
            String measure,
            String characteristic,
            String group,
            String within,
            String part,
            String stage,
            String pick,
            String reads,
            String readsBelow) {}
}
