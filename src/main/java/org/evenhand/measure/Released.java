package org.evenhand.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that was released in a run, by population, and the figures that were never a secret.
 *
 * @param date the snapshot date
 * @param counts the released counts, by name of population
 * @param community shares of the community, for comparison
 * @param extracts what became of the rows of each extract
 * @param rules what the policy asks of a figure
 */
public record Released(
        LocalDate date, Map<String, Counts> counts, Community community, List<ExtractRows> extracts, Rules rules) {

    public Optional<Counts> of(String population) {
        return Optional.ofNullable(counts.get(population));
    }

    /**
     * What became of the rows of one extract.
     *
     * @param dataset word of the dataset
     * @param received rows received
     * @param unchanged rows taken exactly as they came
     */
    public record ExtractRows(String dataset, int received, int unchanged) {}
}
