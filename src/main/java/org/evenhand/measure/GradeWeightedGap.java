package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * How much of a pay gap is left once grade is held constant.
 *
 * <p>Per cent: {@code Σ (median gap in a grade × people of both groups in the grade) / Σ people of both groups}, over the grades in
 * which both sides may be shown. Positive means that the comparator is paid more; 0 is parity. Undefined where no grade has enough
 * people on both sides.
 *
 * @param population name of the population
 * @param column the amount
 * @param level the level whose parts are the grades
 * @see <a href="https://opendata.camden.gov.uk/">Camden's proportional pay gap: 11.6 % raw, 1.5 % weighted by grade in 2017</a>
 */
public record GradeWeightedGap(String population, String column, String level) implements Measure {

    private static final String PAY_STATUS = "pay status";

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        return new Tabulation()
                .count(scope.of(population), terms.by())
                .payWithin(scope.of(population), column, level, terms.by());
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        if (counts.isEmpty() || counts.get().parts(level).isEmpty()) {
            return Cells.unavailable(released, "workforce_snapshot' with the column 'grade");
        }
        if (counts.get().parts(PAY_STATUS).isEmpty()) {
            return Cells.unavailable(released, "pay_bonus");
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(terms.by(), by -> weighed(counts.get(), cells, by));
    }

    private List<Figure> weighed(Counts counts, Cells cells, Characteristic by) {
        return by.groups().declaredAt(Detail.BINARY).stream()
                .filter(group -> !group.code().equals(by.comparator()))
                .filter(group -> counts.count(counts.whole(), by, group).value() > 0)
                .flatMap(group -> new Weighing(counts, cells, by, group).figures(this).stream())
                .toList();
    }

    private record Weighing(Counts counts, Cells cells, Characteristic by, Group group) {

        List<Figure> figures(GradeWeightedGap measure) {
            List<Figure> grades = new ArrayList<>();
            BigDecimal weighed = BigDecimal.ZERO;
            BigDecimal people = BigDecimal.ZERO;
            Basis basis = Basis.EXACT;
            for (Part grade : counts.parts(measure.level())) {
                Figure gap = gap(measure, grade);
                grades.add(gap);
                if (gap.published()) {
                    BigDecimal weight = gap.denominator().orElseThrow();
                    weighed = weighed.add(exact(measure, grade).multiply(weight));
                    people = people.add(weight);
                    basis = basis.and(gap.basis());
                }
            }
            List<Figure> figures = new ArrayList<>(List.of(total(weighed, people, basis)));
            figures.addAll(grades);
            return figures;
        }

        private Figure total(BigDecimal weighed, BigDecimal people, Basis basis) {
            Figure total =
                    cells.at(counts.whole(), by, group).against(by.comparator()).measuring("gap", Unit.PER_CENT);
            if (people.signum() == 0) {
                return total.absent(Status.U, "No grade has enough people on both sides.");
            }
            return total.resting(Optional.empty(), Optional.of(people), basis)
                    .published(weighed.divide(people, MathContext.DECIMAL128));
        }

        private Figure gap(GradeWeightedGap measure, Part grade) {
            Figure gap = cells.at(grade, by, group).against(by.comparator()).measuring("gap", Unit.PER_CENT);
            Group comparator = by.groups().group(by.comparator());
            if (pay(measure, grade, group).isEmpty()
                    || pay(measure, grade, comparator).isEmpty()) {
                return gap.absent(Status.C, "Too few people on one side to show a pay gap.");
            }
            Count both = counts.count(grade, by, group).plus(counts.count(grade, by, comparator));
            PayCell cell = cell(measure, grade, group);
            return gap.resting(Optional.empty(), Optional.of(both.amount()), counts.payBasis(cell))
                    .published(exact(measure, grade));
        }

        private BigDecimal exact(GradeWeightedGap measure, Part grade) {
            Group comparator = by.groups().group(by.comparator());
            return PayGap.gapOf(
                    pay(measure, grade, comparator).orElseThrow().median(),
                    pay(measure, grade, group).orElseThrow().median());
        }

        private PayCell cell(GradeWeightedGap measure, Part grade, Group of) {
            return new PayCell(counts.population(), measure.column(), grade.level(), grade.code(), by, of.code());
        }

        private Optional<PayStatistic> pay(GradeWeightedGap measure, Part grade, Group of) {
            return counts.pay(cell(measure, grade, of))
                    .filter(pay -> pay.median().signum() > 0);
        }
    }
}
