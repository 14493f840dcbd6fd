package org.evenhand.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.figure.Figure;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.PayGap.Average;
import org.evenhand.measure.Question.Terms;

/**
 * The gap of the mean and of the median of one amount: unit, formula, orientation and undefined cases are those of {@link PayGap}. Where
 * a characteristic names no comparator, groups stand beside the largest of the broadest ones.
 *
 * @param population name of the population
 * @param column the amount
 * @param words what the amount is, for a reader
 * @param among the part of those who have the amount
 * @see <a href="https://www.gov.uk/government/consultations/equality-race-and-disability-bill-mandatory-ethnicity-and-disability-pay-gap-reporting">
 *     CP 1542</a>
 */
public record PayGaps(String population, String column, String words, Among among) implements Measure {

    private PayGap gap(Average average) {
        return new PayGap(population, column, average, among);
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return gap(Average.MEAN).tabulate(terms, scope);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        List<Figure> figures = gap(Average.MEAN).derive(terms, released);
        if (figures.stream().map(Figure::measure).noneMatch(Set.of("gap", "level")::contains)) {
            return figures;
        }
        List<Figure> staged = new ArrayList<>(at("mean", figures));
        staged.addAll(at("median", gap(Average.MEDIAN).derive(terms, released)));
        return staged;
    }

    private List<Figure> at(String average, List<Figure> figures) {
        return figures.stream().map(figure -> figure.at(average + " " + words)).toList();
    }
}
