package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/** The gap of median pay between a group and its comparator in each grade, as far as both sides may be shown. */
record GradeGaps(Counts counts, Cells cells, Amounts amounts, Characteristic by, Group group) {

    private static final String PAY_STATUS = "pay status";

    /** Whose amounts are compared: a population, the column of the amount, and the level whose parts are grades. */
    record Amounts(String population, String column, String level) {

        Tabulation tabulate(Terms terms, Scope scope) {
            return new Tabulation()
                    .count(scope.of(population), terms.by())
                    .payWithin(scope.of(population), column, level, terms.by());
        }

        /** The gaps of each group beside its comparator, or why there are none. */
        List<Figure> each(Terms terms, Released released, Function<GradeGaps, List<Figure>> figures) {
            Optional<Counts> counts = released.of(population);
            if (counts.isEmpty() || counts.get().parts(level).isEmpty()) {
                return Cells.unavailable(released, "workforce_snapshot.grade");
            }
            if (counts.get().parts(PAY_STATUS).isEmpty()) {
                return Cells.unavailable(released, "pay_bonus");
            }
            Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
            return cells.each(terms.by(), by -> groups(counts.get(), by).stream()
                    .flatMap(group -> figures.apply(new GradeGaps(counts.get(), cells, this, by, group)).stream())
                    .toList());
        }

        private static List<Group> groups(Counts counts, Characteristic by) {
            return by.groups().declaredAt(Detail.BINARY).stream()
                    .filter(group -> !group.code().equals(by.comparator()))
                    .filter(group -> counts.count(counts.whole(), by, group).value() > 0)
                    .toList();
        }
    }

    /** One of each grade; small grades that stand together are none, since people of different grades are not paid alike. */
    List<Figure> figures() {
        return counts.parts(amounts.level()).stream()
                .filter(Part::oneUnit)
                .map(this::gap)
                .toList();
    }

    /** How many there are of both sides, in all grades and in none. */
    BigDecimal everybody() {
        return both(counts.whole()).amount();
    }

    private Count both(Part part) {
        return counts.count(part, by, group)
                .plus(counts.count(part, by, by.groups().group(by.comparator())));
    }

    /** A figure about the group in the whole organisation. */
    Figure whole() {
        return cells.at(counts.whole(), by, group).against(by.comparator());
    }

    private Figure gap(Part grade) {
        Figure gap = cells.at(grade, by, group).against(by.comparator()).measuring("gap", Unit.PER_CENT);
        Group comparator = by.groups().group(by.comparator());
        Optional<PayStatistic> own = pay(grade, group);
        Optional<PayStatistic> theirs = pay(grade, comparator);
        if (own.isEmpty() || theirs.isEmpty() || cells.tooFew(grade, by, group, comparator)) {
            return gap.absent(Status.C, "Too few people on one side to show a pay gap.");
        }
        return gap.resting(Optional.empty(), Optional.of(both(grade).amount()), counts.payBasis(cell(grade, group)))
                .published(PayGap.gapOf(theirs.get().median(), own.get().median()));
    }

    /** The gap without rounding, of a grade that has one. */
    BigDecimal exact(Figure gap) {
        Part grade = counts.parts(amounts.level()).stream()
                .filter(part -> part.label().equals(gap.withinValue()))
                .findFirst()
                .orElseThrow();
        return PayGap.gapOf(
                pay(grade, by.groups().group(by.comparator())).orElseThrow().median(),
                pay(grade, group).orElseThrow().median());
    }

    private PayCell cell(Part grade, Group of) {
        return new PayCell(counts.population(), amounts.column(), grade.level(), grade.code(), by, of.code());
    }

    private Optional<PayStatistic> pay(Part grade, Group of) {
        return counts.pay(cell(grade, of)).filter(pay -> pay.median().signum() > 0);
    }
}
