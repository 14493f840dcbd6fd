package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Composition.Among;
import org.evenhand.measure.Question.Terms;

/**
 * How much less one group is paid than another.
 *
 * <p>Levels in pounds an hour (or pounds of bonus), and a gap in per cent: {@code (comparator − group) / comparator × 100}. Positive
 * means that the comparator is paid more; 0 is parity. With the gender pay gap the comparator is always men. A group of which nobody
 * was paid a bonus has a gap of 100; where nobody of the comparator was paid there is none. Statutory gaps are exact; all others are made of
 * levels as they were released: hourly pay to 10 pence, bonuses to 10 pounds, other amounts to 100.
 *
 * @param population name of the population
 * @param column the amount: {@code hourly_pay} of those on full pay, {@code bonus_pay} of those paid a bonus
 * @param statistic mean or median
 * @param among the part of those who have the amount
 * @see <a href="https://www.legislation.gov.uk/uksi/2017/353/schedule/1/made">SI 2017/353, Schedule 1, paragraphs 8 to 11</a>
 */
public record PayGap(String population, String column, Average statistic, Among among) implements Measure {

    /** Which middle is compared. */
    public enum Average {
        MEAN,
        MEDIAN;

        BigDecimal of(PayStatistic pay) {
            return this == MEAN ? pay.mean() : pay.median();
        }
    }

    private static final String BONUS = "bonus_pay";

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation().count(scope.of(population), terms.by());
        terms.levels(among.level())
                .forEach(level -> tabulation.payWithin(scope.of(population), column, level, terms.by()));
        return tabulation;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        Optional<Counts> counts = released.of(population);
        Optional<Part> paid = counts.flatMap(each -> each.part(among.level(), among.part()));
        if (counts.filter(each -> each.measures(column)).isEmpty()
                || counts.get().parts(among.level()).isEmpty()) {
            return Cells.unavailable(released, "pay_bonus");
        }
        if (paid.isEmpty()) {
            return List.of(Figure.on(released.date())
                    .measuring("gap", Unit.PER_CENT)
                    .absent(Status.Z, "Nobody was paid any."));
        }
        Cells cells = new Cells(counts.get(), released.rules(), terms.minimum());
        return cells.each(terms.by(), by -> gaps(terms, counts.get(), cells, paid.get(), by));
    }

    private List<Figure> gaps(Terms terms, Counts counts, Cells cells, Part paid, Characteristic by) {
        List<Figure> figures = new ArrayList<>(gaps(counts, cells, paid, cells.at(counts.whole()), by));
        for (String level : terms.within()) {
            counts.parts(level).forEach(part -> figures.addAll(gaps(counts, cells, part, cells.at(part), by)));
        }
        return figures;
    }

    private List<Figure> gaps(Counts counts, Cells cells, Part part, Figure place, Characteristic by) {
        Group comparator = comparator(counts, part, by);
        List<Figure> figures = new ArrayList<>();
        for (Group group : Cells.compared(by)) {
            if (counts.count(part, by, group).value() == 0
                    && !group.equals(comparator)
                    && !leftOut(counts, part, by, group)) {
                continue;
            }
            figures.add(level(counts, cells, part, place.of(by.code(), group.code(), group.label()), by, group));
            if (!group.equals(comparator)) {
                figures.add(gap(counts, cells, part, place, by, group, comparator));
            }
        }
        return figures;
    }

    /** The comparator of the characteristic; where it has none, the largest of its broadest groups. */
    private static Group comparator(Counts counts, Part part, Characteristic by) {
        return Cells.compared(by).stream()
                .filter(group -> by.comparator().isEmpty()
                        ? group.from() == Detail.BINARY
                        : group.code().equals(by.comparator()))
                .max(Comparator.comparingInt(
                                (Group group) -> counts.count(part, by, group).value())
                        .thenComparing(Group::index, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Whether people of the group could have been paid a bonus and none of them was. */
    private boolean leftOut(Counts counts, Part part, Characteristic by, Group group) {
        return nobodyPaid(counts, part, by, group)
                && column.equals(BONUS)
                && counts.parts(part.level()).stream()
                        .anyMatch(each -> counts.count(each, by, group).value() > 0);
    }

    /** Whether nobody of a group was paid; never said of figures that are not exact. */
    private boolean nobodyPaid(Counts counts, Part part, Characteristic by, Group group) {
        PayCell cell = cell(counts, part, by, group);
        return counts.payBasis(cell) != Basis.ROUNDED && counts.pay(cell).isEmpty();
    }

    private Unit unit() {
        return column.equals(BONUS) ? Unit.POUNDS : Unit.POUNDS_AN_HOUR;
    }

    private PayCell cell(Counts counts, Part part, Characteristic by, Group group) {
        return new PayCell(counts.population(), column, part.level(), part.code(), by, group.code());
    }

    private Figure level(Counts counts, Cells cells, Part part, Figure figure, Characteristic by, Group group) {
        PayCell cell = cell(counts, part, by, group);
        Figure level = figure.measuring("level", unit());
        if (nobodyPaid(counts, part, by, group)) {
            return level.absent(Status.Z, "Nobody of this group was paid any.");
        }
        Basis basis = counts.payBasis(cell) == Basis.EXACT ? Basis.EXACT : Basis.ROUNDED;
        return counts.payLevel(cell)
                .map(pay -> level.resting(Optional.empty(), base(cells, counts, part, by, group), basis)
                        .published(statistic.of(pay)))
                .orElseGet(() -> level.absent(Status.C, "Too few people to show their pay."));
    }

    private Figure gap(
            Counts counts, Cells cells, Part part, Figure place, Characteristic by, Group group, Group comparator) {
        Figure gap = place.of(by.code(), group.code(), group.label())
                .against(comparator.code())
                .measuring("gap", Unit.PER_CENT);
        if (nobodyPaid(counts, part, by, comparator)) {
            return gap.absent(Status.Z, "Nobody of the comparator was paid any.");
        }
        if (leftOut(counts, part, by, group)) {
            return gap.resting(Optional.empty(), Optional.empty(), payBasis(counts, part, by, group))
                    .published(Cells.HUNDRED);
        }
        Optional<PayStatistic> theirs = counts.pay(cell(counts, part, by, comparator));
        Optional<PayStatistic> own = counts.pay(cell(counts, part, by, group));
        if (theirs.isEmpty() || own.isEmpty() || cells.tooFew(part, by, group, comparator)) {
            return gap.absent(Status.C, tooFew(group));
        }
        BigDecimal base = statistic.of(theirs.get());
        if (base.signum() == 0) {
            return gap.absent(Status.Z, "Nobody of the comparator was paid any.");
        }
        return gap.resting(Optional.empty(), base(cells, counts, part, by, group), payBasis(counts, part, by, group))
                .published(gapOf(base, statistic.of(own.get())));
    }

    /** Whoever has too few people beside them is merged up: they count in the broader group. */
    private static String tooFew(Group group) {
        return group.parent()
                .filter(Group::declared)
                .map(broader -> "Too few people to show a pay gap: they count in '" + broader.label() + "'.")
                .orElse("Too few people on one side to show a pay gap.");
    }

    private Basis payBasis(Counts counts, Part part, Characteristic by, Group group) {
        return counts.payBasis(cell(counts, part, by, group));
    }

    /** How many the figure rests on; statutory figures are printed of fewer than 10 as well, but then not how many they are;
     * nor where not everybody counted is paid. */
    private static Optional<BigDecimal> base(Cells cells, Counts counts, Part part, Characteristic by, Group group) {
        return Optional.of(counts.count(part, by, group))
                .filter(count -> count.basis() != Basis.STATUTORY || cells.lawTellsNoOthers())
                .filter(count -> !part.whole() && count.value() >= cells.rules().hideBelow())
                .map(Count::amount);
    }

    /** {@code (comparator − group) / comparator × 100}, unrounded. */
    public static BigDecimal gapOf(BigDecimal comparator, BigDecimal group) {
        return comparator.subtract(group).multiply(Cells.HUNDRED).divide(comparator, MathContext.DECIMAL128);
    }
}
