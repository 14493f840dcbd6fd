package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * Whether the workforce, or those who were asked, look like the people who are served.
 *
 * <p>Ratio without unit: {@code share of the workforce who told us / share of the community}. 1.00 is parity; below it the group is
 * under-represented. Both shares are of the same answers: people whose answer the benchmark does not count, such as those of 65 and over
 * beside residents of 16 to 64, are in neither. Undefined where the benchmark does not tell the group apart or has nobody in it.
 *
 * @param population name of the population
 * @param aged which residents: empty for those that the whole workforce is compared with, else the word of a narrower age
 * @see <a href="https://www.gov.uk/government/publications/home-affairs-committee-police-diversity">parity ratios as printed for police
 *     forces: 5.5 / 11.4 = 0.48</a>
 */
public record Representation(String population, Optional<String> aged) implements Measure {

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation().count(scope.of(population), terms.by());
    }

    @Override
    public Map<String, Set<Among>> readsOfAPart() {
        return Map.of(population, Set.of());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        if (counts.isEmpty()) {
            return Cells.unavailable(released, Cells.extractOf(population));
        }
        Optional<Community> community = community(released);
        if (community.isEmpty()) {
            return Cells.unavailable(released, "community_benchmark");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(terms.by(), by -> parts(terms, counts.get(), by).stream()
                .flatMap(part ->
                        Cells.eachCompared(by, group -> group(counts.get(), cells, part, by, group, community.get()))
                                .stream())
                .toList());
    }

    private static List<Part> parts(Terms terms, Counts counts, Characteristic by) {
        return Stream.concat(Stream.of(Part.WHOLE), terms.within().stream())
                .flatMap(level -> counts.parts(level).stream())
                .filter(part -> counts.detail(part, by).isPresent())
                .toList();
    }

    private String comparator() {
        return aged.map(words -> "community aged " + words.replace("_", " to ")).orElse("community");
    }

    private Optional<Community> community(Released released) {
        Community all = released.community();
        return (aged.isEmpty() ? Optional.of(all) : all.aged(aged.get()))
                .filter(each -> !each.residents().isEmpty());
    }

    private List<Figure> group(
            Counts counts, Cells cells, Part part, Characteristic by, Group group, Community community) {
        Figure figure = cells.at(part, by, group).against(comparator());
        Optional<BigDecimal> benchmark = community.share(by, group).filter(share -> share.signum() > 0);
        if (benchmark.isEmpty()) {
            return List.of();
        }
        Figure share = share(counts, cells, part, by, group, figure, community);
        return List.of(
                share,
                figure.measuring("benchmark", Unit.PER_CENT)
                        .resting(Optional.empty(), Optional.empty(), Basis.EXACT)
                        .published(benchmark.get().multiply(Cells.HUNDRED)),
                ratio(figure, share, benchmark.get()));
    }

    private static Figure share(
            Counts counts, Cells cells, Part part, Characteristic by, Group group, Figure figure, Community community) {
        if (!cells.enoughTold(part, by)) {
            return cells.tooFewTold(figure.measuring("share", Unit.PER_CENT));
        }
        return cells.share(figure, "share", part, counts.count(part, by, group), compared(counts, part, by, community));
    }

    /** Those of a part who gave an answer that the benchmark counts too. */
    private static Count compared(Counts counts, Part part, Characteristic by, Community community) {
        return counts.declared(part, by, group -> community.residents(by, group).isPresent());
    }

    private static Figure ratio(Figure figure, Figure share, BigDecimal benchmark) {
        Figure ratio =
                figure.measuring("ratio", Unit.RATIO).resting(share.numerator(), share.denominator(), share.basis());
        if (!share.published()) {
            return ratio.absent(share.status() == Status.C ? Status.C : Status.U, share.reason());
        }
        BigDecimal exact = share.numerator()
                .orElseThrow()
                .divide(share.denominator().orElseThrow(), MathContext.DECIMAL128)
                .divide(benchmark, MathContext.DECIMAL128);
        BigDecimal per = benchmark.multiply(Cells.HUNDRED);
        return ratio.published(exact)
                .between(
                        share.lower().orElseThrow().divide(per, MathContext.DECIMAL128),
                        share.upper().orElseThrow().divide(per, MathContext.DECIMAL128));
    }
}
