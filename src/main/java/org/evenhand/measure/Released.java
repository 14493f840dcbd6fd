package org.evenhand.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Question.Terms;

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

    /** The figures of a population, or the one that says why there are none: it was not supplied, or has nobody in it. */
    List<Figure> figures(String population, Terms terms, Function<Cells, List<Figure>> figures) {
        return Cells.nothing(this, population)
                .orElseGet(() -> figures.apply(new Cells(of(population).orElseThrow(), rules, terms.minimum())));
    }

    /** The same with other counts. */
    Released with(Map<String, Counts> others) {
        return new Released(date, others, community, extracts, rules);
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
