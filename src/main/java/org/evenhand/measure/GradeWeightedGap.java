package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How much of a pay gap is left once grade is held constant.
 *
 * <p>Per cent: {@code Σ (median gap in a grade × people of both groups in the grade) / Σ people of both groups}, over the grades in
 * which both sides may be shown. Positive means that the comparator is paid more; 0 is parity. Small grades that are shown together are not
 * a grade. Undefined where no grade has enough people on both sides, or those that have hold fewer than half of the two groups.
 *
 * @param population name of the population
 * @param column the amount
 * @param level the level whose parts are the grades
 * @see <a href="https://opendata.camden.gov.uk/">Camden's proportional pay gap: 11.6 % raw, 1.5 % weighted by grade in 2017</a>
 */
public record GradeWeightedGap(String population, String column, String level) implements Measure {

    private GradeGaps.Amounts amounts() {
        return new GradeGaps.Amounts(population, column, level);
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return amounts().tabulate(terms, scope);
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return amounts().each(terms, released, GradeWeightedGap::weighed);
    }

    private static List<Figure> weighed(GradeGaps gaps) {
        List<Figure> figures = new ArrayList<>();
        BigDecimal weighed = BigDecimal.ZERO;
        BigDecimal people = BigDecimal.ZERO;
        Basis basis = Basis.EXACT;
        for (Figure gap : gaps.figures()) {
            figures.add(gap);
            if (gap.published()) {
                BigDecimal weight = gap.denominator().orElseThrow();
                weighed = weighed.add(gaps.exact(gap).multiply(weight));
                people = people.add(weight);
                basis = basis.and(gap.basis());
            }
        }
        figures.add(0, total(gaps, weighed, people, basis));
        return figures;
    }

    private static Figure total(GradeGaps gaps, BigDecimal weighed, BigDecimal people, Basis basis) {
        Figure total = gaps.whole().measuring("gap", Unit.PER_CENT);
        if (people.signum() == 0) {
            return total.absent(Status.U, "No grade has enough people on both sides.");
        }
        if (people.add(people).compareTo(gaps.everybody()) < 0) {
            return total.absent(Status.U, "Fewer than half of them are in grades with enough people on both sides.");
        }
        return total.resting(Optional.empty(), Optional.of(people), basis)
                .published(weighed.divide(people, MathContext.DECIMAL128));
    }
}
