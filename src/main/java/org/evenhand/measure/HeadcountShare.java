package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * Two headcounts, and one as a share of the other: apprenticeships begun, and everybody in post before.
 *
 * <p>People, and per cent: {@code people of the first / people of the second}. Whether more is better is for the indicator to say. Where a
 * share was once aimed at, the number of people that it would have been stands beside them. No characteristic is read, so sizes are exact;
 * a number of people that the policy hides is hidden all the same. Undefined without anybody in the second.
 *
 * @param of who is counted
 * @param among whom they are divided by
 * @param called what the figures say of the share; without it only the headcounts are given
 * @param aim the share, per cent, that the law once aimed at
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/513/made">Public Sector Apprenticeship Targets Regulations 2017, SI 2017/513:
 *     figures A to I</a>
 */
public record HeadcountShare(Heads of, Heads among, Optional<String> called, Optional<BigDecimal> aim)
        implements Measure {

    /**
     * People who are counted.
     *
     * @param population name of the population
     * @param called what the figures say of it
     */
    public record Heads(String population, String called) {}

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation();
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        List<Figure> figures = new ArrayList<>(List.of(count(of, released), count(among, released)));
        called.ifPresent(words -> figures.add(share(words, terms, released)));
        aim.flatMap(share -> aimed(share, released)).ifPresent(figures::add);
        return figures;
    }

    private static Figure count(Heads heads, Released released) {
        Figure figure = Figure.on(released.date()).at(heads.called()).measuring("count", Unit.PEOPLE);
        return released.of(heads.population())
                .map(counts -> size(figure, counts, released.rules()))
                .orElseGet(() -> Cells.missing(figure, heads.population()));
    }

    private static Figure size(Figure figure, Counts counts, Rules rules) {
        BigDecimal size = BigDecimal.valueOf(counts.whole().size());
        return hidden(counts, rules)
                ? figure.absent(Status.C, rules.hidden())
                : figure.resting(Optional.of(size), Optional.empty(), Basis.EXACT)
                        .published(size);
    }

    /** A few people are hidden; nobody at all is no secret. */
    private static boolean hidden(Counts counts, Rules rules) {
        return counts.whole().size() > 0 && counts.whole().size() < rules.hideBelow();
    }

    private Figure share(String words, Terms terms, Released released) {
        Figure figure = Figure.on(released.date()).at(words).measuring("rate", Unit.PER_CENT);
        Optional<Counts> top = released.of(of.population());
        Optional<Counts> bottom = released.of(among.population());
        if (top.isEmpty() || bottom.isEmpty()) {
            return Cells.missing(figure, top.isEmpty() ? of.population() : among.population());
        }
        int base = bottom.get().whole().size();
        if (base < Math.max(1, terms.minimum().base())) {
            return figure.absent(base == 0 ? Status.Z : Status.U, "There are too few people to divide by.");
        }
        return hidden(top.get(), released.rules()) || hidden(bottom.get(), released.rules())
                ? figure.absent(Status.C, released.rules().hidden())
                : share(figure, BigDecimal.valueOf(top.get().whole().size()), BigDecimal.valueOf(base));
    }

    private static Figure share(Figure figure, BigDecimal people, BigDecimal base) {
        return figure.from(people, base, Basis.EXACT).published(Cells.perCent(people, base));
    }

    private Optional<Figure> aimed(BigDecimal share, Released released) {
        return released.of(among.population()).map(counts -> {
            BigDecimal people = BigDecimal.valueOf(counts.whole().size());
            return Figure.on(released.date())
                    .at(share.toPlainString() + "% of them, the statutory target until 31 March 2022")
                    .measuring("target", Unit.PEOPLE)
                    .published(people.multiply(share).movePointLeft(2));
        });
    }
}
