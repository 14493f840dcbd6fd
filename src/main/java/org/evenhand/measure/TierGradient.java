package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;
import org.evenhand.measure.Ratios.Side;

/**
 * Whether a group's share thins out as the tiers rise.
 *
 * <p>Per cent at each tier, {@code group / those of the tier who told us}; and a slope in percentage points,
 * {@code share in the senior tiers − share in all other tiers}. Negative: fewer at the top. 0 is parity. Undefined where either
 * share is not printed.
 *
 * @param population name of the population
 * @param senior level and code of the part that holds the senior tiers; the other parts of the level are all others
 * @see <a href="https://www.england.nhs.uk/long-read/nhs-workforce-race-equality-standard-wres2022-data-analysis-report-for-nhs-trusts/">
 *     the form of WRES indicator 1: share at each band</a>
 */
public record TierGradient(String population, Composition.Among senior) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return Map.of(population, Set.of(senior, Among.all(senior.level())));
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return released.figures(population, terms, cells -> figures(terms, released, cells.counts(), cells));
    }

    private List<Figure> figures(Terms terms, Released released, Counts counts, Cells cells) {
        if (counts.parts(senior.level()).isEmpty()) {
            return Cells.unavailable(released, "workforce_snapshot." + Part.column(senior.level()));
        }
        if (counts.part(senior.level(), senior.part()).isEmpty()) {
            return List.of(Figure.on(released.date())
                    .measuring("points", Unit.POINTS)
                    .absent(Status.U, fewAtTheTop(released.rules())));
        }
        return cells.each(terms.by(), by -> Cells.eachCompared(by, group -> ladder(terms, counts, cells, by, group)));
    }

    private static String fewAtTheTop(Rules rules) {
        return rules.shareBase() > 1
                ? "Fewer than " + rules.shareBase() + " people are in the senior tiers."
                : "Nobody is in the senior tiers.";
    }

    private List<Figure> ladder(Terms terms, Counts counts, Cells cells, Characteristic by, Group group) {
        List<Figure> figures = new ArrayList<>();
        for (String level : terms.within()) {
            counts.parts(level).stream()
                    .filter(part -> counts.shows(part, by, group))
                    .forEach(part -> figures.add(share(counts, cells, List.of(part), by, group)));
        }
        figures.add(slope(counts, cells, by, group));
        return figures;
    }

    /** The share of a group among those of one part, or of several together, who told us. */
    private static Figure share(Counts counts, Cells cells, List<Part> parts, Characteristic by, Group group) {
        Part first = parts.get(0);
        Figure figure = cells.at(first, by, group);
        if (parts.stream().anyMatch(part -> !cells.enoughTold(part, by))) {
            return cells.tooFewTold(figure.measuring("share", Unit.PER_CENT));
        }
        Side all = Side.sum(parts.stream().map(part -> Side.of(counts, part, by, group)));
        return cells.share(figure, "share", first, all.events(), all.base());
    }

    private Figure slope(Counts counts, Cells cells, Characteristic by, Group group) {
        Figure figure = cells.at(counts.whole(), by, group).measuring("points", Unit.POINTS);
        List<Part> levels = counts.parts(senior.level());
        List<Part> top = counts.part(senior.level(), senior.part()).stream().toList();
        List<Part> others = levels.stream()
                .filter(part ->
                        !part.code().equals(senior.part()) && !part.code().equals(Part.NOT_RECORDED))
                .toList();
        if (top.isEmpty() || others.isEmpty()) {
            return figure.absent(Status.U, "Only one group of tiers has enough people.");
        }
        return slope(figure, share(counts, cells, top, by, group), share(counts, cells, others, by, group));
    }

    private static Figure slope(Figure figure, Figure above, Figure below) {
        if (!above.published() || !below.published()) {
            boolean hidden = above.status() == Status.C || below.status() == Status.C;
            return figure.absent(hidden ? Status.C : Status.U, "One of the two shares is not shown.");
        }
        return figure.resting(Optional.empty(), Optional.empty(), above.basis().and(below.basis()))
                .published(exact(above).subtract(exact(below)))
                .between(
                        above.lower().orElseThrow().subtract(below.upper().orElseThrow()),
                        above.upper().orElseThrow().subtract(below.lower().orElseThrow()));
    }

    private static BigDecimal exact(Figure share) {
        return Cells.perCent(
                share.numerator().orElseThrow(), share.denominator().orElseThrow());
    }
}
