package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * The stage at which a group falls furthest behind.
 *
 * <p>Per cent for each stage, {@code reached this stage / reached the one before}, withdrawals and declined offers counted as not
 * reaching; and a ratio without unit, {@code rate of the group / rate of the comparator}. Below 1 the group falls behind. The lowest
 * ratio of a group is named only if that one is still significant at 0.05 after Holm's correction over all stages and groups of the run
 * and its range is below 1: where it may be chance, no other stage is called the lowest. "None found" is an answer. Undefined with fewer
 * people or events than the minimum.
 *
 * @param population name of the population
 * @param stages the stages in order, each a level and part; the first is reached from the whole
 */
public record StumblingBlock(String population, List<Composition.Among> stages) implements Measure {

    private static final double LEVEL = 0.05;

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return Map.of(population, Set.copyOf(stages));
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released.figures(population, terms, cells -> figures(terms, cells.counts(), cells));
    }

    private List<Figure> figures(Terms terms, Counts counts, Cells cells) {
        List<Figure> figures = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Characteristic by : terms.by()) {
            if (!counts.holds(by)) {
                figures.add(cells.notHeld(by));
            } else {
                Cells.compared(by).forEach(group -> steps.addAll(steps(counts, cells, by, group, terms.minimum())));
            }
        }
        steps.forEach(step -> figures.addAll(step.figures()));
        figures.addAll(furthestBehind(cells, counts, steps));
        return figures;
    }

    private List<Step> steps(Counts counts, Cells cells, Characteristic by, Group group, Minimum minimum) {
        List<Step> steps = new ArrayList<>();
        Part before = counts.whole();
        for (Composition.Among stage : stages) {
            Optional<Part> reached = counts.part(stage.level(), stage.part());
            if (reached.isPresent()) {
                steps.add(new Step(counts, cells, by, group, before, reached.get(), minimum));
                before = reached.get();
            }
        }
        return steps;
    }

    /** One group at one stage. */
    private record Step(
            Counts counts, Cells cells, Characteristic by, Group group, Part before, Part reached, Minimum minimum) {

        List<Figure> figures() {
            Side own = side(group);
            Figure figure = at();
            List<Figure> figures = new ArrayList<>();
            figures.add(cells.count(figure, own.events()));
            figures.add(rate());
            if (compared()) {
                figures.add(ratio());
            }
            return figures;
        }

        Figure at() {
            return cells.at(counts.whole(), by, group).at(reached.label());
        }

        boolean compared() {
            return !by.comparator().isEmpty() && !group.code().equals(by.comparator());
        }

        Side side(Group of) {
            Count passed = counts.count(reached, by, of);
            return new Side(passed, counts.count(before, by, of).holding(passed));
        }

        private Figure rate() {
            Side own = side(group);
            return cells.share(at(), "rate", before, own.events(), own.base());
        }

        Figure ratio() {
            Figure figure = at().against(by.comparator());
            return cells.enoughTold(before, by)
                    ? Ratios.ratio(
                            figure,
                            side(group),
                            comparator(),
                            rate(),
                            cells.rules().events(),
                            minimum)
                    : cells.tooFewTold(figure.measuring("ratio", Unit.RATIO));
        }

        Side comparator() {
            return side(by.groups().group(by.comparator()));
        }

        double chance() {
            return Ratios.chance(side(group), comparator());
        }
    }

    private static List<Figure> furthestBehind(Cells cells, Counts counts, List<Step> steps) {
        List<Step> tested = steps.stream()
                .filter(Step::compared)
                .filter(step -> step.ratio().published())
                .toList();
        double[] chances =
                Statistics.holm(tested.stream().mapToDouble(Step::chance).toArray());
        List<Figure> named = tested.stream()
                .map(Step::group)
                .distinct()
                .flatMap(group -> lowest(tested, chances, group).stream())
                .toList();
        return named.isEmpty() ? List.of(none(cells.at(counts.whole()), tested)) : named;
    }

    private static Figure none(Figure figure, List<Step> tested) {
        Figure none = figure.measuring("furthest behind", Unit.RATIO);
        return tested.isEmpty()
                ? none.absent(Status.U, "No stage has enough people to be tested.")
                : none.absent(
                        Status.Z, "None found: no group's lowest ratio is further below 1 than chance would give.");
    }

    /** The lowest ratio of a group, if it is no chance; of several that are equally low, one that is none. */
    private static Optional<Figure> lowest(List<Step> tested, double[] chances, Group group) {
        return IntStream.range(0, tested.size())
                .filter(i -> tested.get(i).group().equals(group))
                .boxed()
                .min(Comparator.comparing((Integer i) -> tested.get(i).ratio().number())
                        .thenComparing(i -> chances[i]))
                .filter(i -> chances[i] < LEVEL)
                .map(i -> tested.get(i).ratio())
                .filter(ratio -> ratio.upper().orElseThrow().compareTo(BigDecimal.ONE) < 0)
                .map(ratio -> ratio.measuring("furthest behind", Unit.RATIO));
    }
}
