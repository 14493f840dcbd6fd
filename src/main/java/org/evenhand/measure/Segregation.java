package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Whether a group is bunched in certain parts, such as occupations or grades.
 *
 * <p>The index of dissimilarity, between 0 and 1: {@code ½ Σ |share of the group in a part − share of the others in it|}, over the parts
 * of a level; the others are the comparator, or everybody else who told us. It is the share of the group that would have to change
 * parts for both to be spread alike. 0 is parity. Small groups are bunched by chance alone, so beside it stands the value that chance
 * would give to groups of this size in parts of this size ({@code chance}), and what is left without it ({@code beyond chance}), not
 * under 0. The range is what rounding leaves. Undefined where either side has fewer people than the minimum, or only one part is told
 * apart.
 *
 * @param population name of the population
 * @see <a href="https://doi.org/10.2307/2088328">Duncan and Duncan 1955, A methodological analysis of segregation indexes</a>
 */
public record Segregation(String population) implements Measure {

    private static final int FEWEST_PARTS = 2;

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        List<String> levels = terms.within().stream()
                .filter(level -> counts.filter(each -> named(each, level).size() >= FEWEST_PARTS)
                        .isPresent())
                .toList();
        if (counts.isEmpty() || levels.isEmpty()) {
            return Cells.withoutLevel(released, terms.within().get(0));
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(
                terms.by(),
                by -> Cells.eachCompared(by, group -> levels.stream()
                        .filter(level -> !group.code().equals(by.comparator()))
                        .flatMap(level ->
                                new Spread(counts.get(), cells, by, group, terms.minimum()).over(level).stream())
                        .toList()));
    }

    private static List<Part> named(Counts counts, String level) {
        return counts.parts(level).stream()
                .filter(part -> !part.code().equals(Part.NOT_RECORDED))
                .toList();
    }

    /** How a group and the others are spread over the parts of a level. */
    private record Spread(Counts counts, Cells cells, Characteristic by, Group group, Minimum minimum) {

        List<Figure> over(String level) {
            List<Part> parts = named(counts, level).stream()
                    .filter(part -> counts.shows(part, by, group))
                    .toList();
            Figure figure = cells.at(counts.whole(), by, group)
                    .against(by.comparator().isEmpty() ? "everybody else" : by.comparator())
                    .at(level);
            if (!cells.enoughTold(counts.whole(), by)) {
                return List.of(cells.tooFewTold(figure.measuring("dissimilarity", Unit.RATIO)));
            }
            List<Count> own =
                    parts.stream().map(part -> counts.count(part, by, group)).toList();
            List<Count> theirs = parts.stream().map(this::others).toList();
            int fewest = Math.min(sum(own).value(), sum(theirs).value());
            if (fewest < Math.max(1, minimum.base())) {
                return List.of(figure.measuring("dissimilarity", Unit.RATIO)
                        .absent(Status.U, "One side has fewer than " + Math.max(1, minimum.base()) + " people."));
            }
            return indices(figure, own, theirs);
        }

        private Count others(Part part) {
            Stream<Group> others = by.comparator().isEmpty()
                    ? Cells.others(by, group)
                    : Stream.of(by.groups().group(by.comparator()));
            return others.map(each -> counts.count(part, by, each)).reduce(Count.NONE, Count::plus);
        }

        private static Count sum(List<Count> counts) {
            return counts.stream().reduce(Count.NONE, Count::plus);
        }

        private static List<Figure> indices(Figure figure, List<Count> own, List<Count> theirs) {
            int[] a = own.stream().mapToInt(Count::value).toArray();
            int[] b = theirs.stream().mapToInt(Count::value).toArray();
            double index = Statistics.dissimilarity(a, b);
            double chance = Statistics.dissimilarityByChance(a, b);
            double slack = (shift(own) + shift(theirs)) / 2;
            Figure ratio = figure.from(
                    sum(own).amount(),
                    sum(theirs).amount(),
                    sum(own).basis().and(sum(theirs).basis()));
            List<Figure> figures = new ArrayList<>();
            figures.add(ranged(ratio.measuring("dissimilarity", Unit.RATIO), index, slack));
            figures.add(ratio.measuring("chance", Unit.RATIO).published(BigDecimal.valueOf(chance)));
            figures.add(ranged(ratio.measuring("beyond chance", Unit.RATIO), index - chance, slack));
            return figures;
        }

        /** By how much rounding can have moved the shares of one side, all together. */
        private static double shift(List<Count> counts) {
            return (double) counts.stream().mapToInt(Count::slack).sum()
                    / sum(counts).value();
        }

        private static Figure ranged(Figure figure, double value, double slack) {
            return figure.published(BigDecimal.valueOf(inRange(value)))
                    .between(BigDecimal.valueOf(inRange(value - slack)), BigDecimal.valueOf(inRange(value + slack)));
        }

        private static double inRange(double value) {
            return Math.min(1, Math.max(0, value));
        }
    }
}
