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
 * @param definitionVersion raised whenever its numbers change for the same extract
 * @param reads the pattern of its sentence
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
        int definitionVersion,
        String reads) {}
