package org.evenhand.measure;

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
import org.evenhand.measure.Ratios.Side;

/**
 * At which rung the ladder narrows for a group.
 *
 * <p>Ratio without unit, for each rung: {@code share of the group one rung up / its share on this rung}, each of those who told us.
 * 1.00 is parity; below it the group is less often found one rung up. The rungs are the parts of the first level that is held, from the
 * lowest to the highest: merged tiers, else tenths of people by pay. A unit, such as a department, has a ladder of its own, where small
 * rungs are one with those above. Undefined where either rung has too few people.
 *
 * @param population name of the population
 * @param levels levels whose parts are rungs, the best first
 * @see <a href="https://www.england.nhs.uk/long-read/nhs-workforce-race-equality-standard-wres2022-data-analysis-report-for-nhs-trusts/">
 *     Workforce Race Equality Standard: race disparity ratio between bands of pay</a>
 */
public record Rungs(String population, List<String> levels) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        List<Part> rungs = counts.map(this::rungs).orElse(List.of());
        if (counts.isEmpty() || rungs.size() < 2) {
            return List.of(Figure.on(released.date())
                    .measuring("ratio", Unit.RATIO)
                    .absent(
                            Status.X,
                            "Not available: the column 'tier' of the extract 'workforce_snapshot', or the extract"
                                    + " 'pay_bonus', would give it."));
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        List<Ladder> ladders = Stream.concat(
                        Stream.of(new Ladder(cells, counts.get().whole(), "", rungs)),
                        terms.within().stream().flatMap(level -> ladders(cells, level)))
                .toList();
        return cells.each(terms.by(), by -> figures(ladders, by));
    }

    private static List<Figure> figures(List<Ladder> ladders, Characteristic by) {
        return ladders.stream()
                .flatMap(ladder -> Cells.eachCompared(by, group -> ladder.figures(by, group)).stream())
                .toList();
    }

    private List<Part> rungs(Counts counts) {
        return levels.stream()
                .map(level -> counts.parts(level).stream()
                        .filter(part -> !part.code().equals(Part.NOT_RECORDED))
                        .toList())
                .filter(parts -> parts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The level whose parts are units of another one, divided into rungs. */
    public static String ladderOf(String level) {
        return "ladder of " + level;
    }

    private Stream<Ladder> ladders(Cells cells, String level) {
        Counts counts = cells.counts();
        return counts.parts(ladderOf(level)).stream()
                .map(unit -> new Ladder(cells, unit, level, within(counts, unit)))
                .filter(ladder -> ladder.rungs().size() > 1);
    }

    /** The rungs of a unit; where some are too small to stand alone they are one, and a rung only if it is the highest. */
    private List<Part> within(Counts counts, Part unit) {
        List<Part> rungs = levels.stream()
                .flatMap(level -> counts.parts(Part.within(unit.level(), level)).stream())
                .filter(part -> part.parent() == unit.index() && !part.code().equals(Part.NOT_RECORDED))
                .toList();
        boolean ladder = rungs.stream().filter(rung -> !rung.oneUnit()).allMatch(rest -> isHighest(rest, rungs));
        return ladder ? rungs : List.of();
    }

    /** Codes of rungs are in the order of the ladder, and several that are one have the code of the lowest of them in front. */
    private static boolean isHighest(Part rest, List<Part> rungs) {
        return rungs.stream()
                .filter(Part::oneUnit)
                .allMatch(each -> rest.code().compareTo(Part.rest(List.of(each))) > 0);
    }

    /** The rungs of the whole or of a unit, from the lowest to the highest. */
    private record Ladder(Cells cells, Part unit, String level, List<Part> rungs) {

        List<Figure> figures(Characteristic by, Group group) {
            if (!unit.whole() && !rungs.stream().allMatch(rung -> cells.counts().shows(rung, by, group))) {
                return List.of();
            }
            List<Figure> figures = new ArrayList<>();
            for (Part rung : rungs) {
                figures.add(share(rung, by, group));
            }
            for (int at = 1; at < rungs.size(); at++) {
                figures.add(step(rungs.get(at - 1), rungs.get(at), by, group));
            }
            return figures;
        }

        private Figure at(Part rung, Characteristic by, Group group) {
            Figure figure = cells.at(rung, by, group);
            return unit.whole()
                    ? figure
                    : figure.in(
                            level + Cells.TWO_LEVELS + "tier group", unit.label() + Cells.TWO_LEVELS + rung.label());
        }

        private Figure share(Part rung, Characteristic by, Group group) {
            Side side = Side.of(cells.counts(), rung, by, group);
            Figure figure = at(rung, by, group);
            return cells.enoughTold(rung, by)
                    ? cells.share(figure, "share", rung, side.events(), side.base())
                    : cells.tooFewTold(figure.measuring("share", Unit.PER_CENT));
        }

        private Figure step(Part from, Part to, Characteristic by, Group group) {
            Figure whole = cells.at(cells.counts().whole(), by, group);
            Figure figure = (unit.whole() ? whole : whole.in(level, unit.label()))
                    .against("one rung down")
                    .at(to.label() + " compared with " + Cells.lower(from.label()));
            if (!cells.enoughTold(from, by) || !cells.enoughTold(to, by)) {
                return cells.tooFewTold(figure.measuring("ratio", Unit.RATIO));
            }
            return Ratios.ratio(
                    figure,
                    Side.of(cells.counts(), to, by, group),
                    Side.of(cells.counts(), from, by, group),
                    share(to, by, group),
                    cells.rules().events(),
                    cells.minimum());
        }
    }
}
