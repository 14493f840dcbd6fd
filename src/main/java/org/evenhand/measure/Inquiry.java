package org.evenhand.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is asked of one run: the questions, the people that they are about, and what was never a secret.
 *
 * @param date the snapshot date
 * @param questions in catalogue order
 * @param scope people's columns, exact and confidential
 * @param community the benchmark
 * @param extracts what became of the rows of each extract
 */
public record Inquiry(
        LocalDate date,
        List<Question> questions,
        Scope scope,
        Community community,
        List<Released.ExtractRows> extracts) {}
