package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Question.Terms;

/**
 * One sum of amounts divided by another: working days lost for each full-time equivalent, days of long spells among all days lost.
 *
 * <p>Days for each full-time equivalent, {@code sum of the one / sum of the other}, or per cent, {@code × 100}, as {@link #unit()} says. Where
 * an earlier population is named, the other sum is the average of opening and closing sums; the closing sum alone where no earlier
 * snapshot was supplied, as its figure says. For everybody, each unit and each group; groups are not divided by one another, so there is no
 * orientation. Sums are protected as pay is: of enough people, none of whom has half of the sum, and rounded. Those of everybody are printed beside the
 * rate; those of groups are not, since the full-time equivalents of a group come close to its number. Undefined where the other sum is
 * nothing, and for a unit that was new in the year. The fewest people that are asked for, and the share that must have told us, are those of
 * the other sum: of few who were sick, many were not.
 *
 * @param top the sum that is divided
 * @param bottom the sum that it is divided by
 * @param earlier name of the population a year earlier; empty where the closing sum is what the source asks for
 * @param unit per cent, or days for each full-time equivalent
 * @see <a href="http://id.esd.org.uk/metricType/3524">LG Inform metric 3524: working days lost to sickness absence for each full-time
 *     equivalent</a>
 */
public record AmountRate(Sum top, Sum bottom, Optional<String> earlier, Unit unit) implements Measure {

    /**
     * A sum of amounts.
     *
     * @param population name of the population
     * @param column the amount of each of its people
     * @param called what the figures say of it
     * @param unit what it counts
     * @param toldBy the extract, or the column of one, that tells of it
     */
    public record Sum(String population, String column, String called, Unit unit, String toldBy) {

        Sum in(String other) {
            return new Sum(other, column, called, unit, toldBy);
        }
    }

    /** Where a sum is taken: a part, and a group of it, or everybody. */
    private record Place(Part part, Optional<Characteristic> by, Group group) {

        PayCell of(Sum sum) {
            return by.map(each ->
                            new PayCell(sum.population(), sum.column(), part.level(), part.code(), each, group.code()))
                    .orElseGet(() -> PayCell.everybody(sum.population(), sum.column(), part));
        }
    }

    private Stream<Sum> sums() {
        return Stream.concat(Stream.of(top, bottom), earlier.map(bottom::in).stream())
                .distinct();
    }

    @Override
    public Tabulation tabulate(Terms terms, Scope scope) {
        Tabulation tabulation = new Tabulation();
        sums().forEach(sum -> scope.of(sum.population()).ifPresent(people -> {
            tabulation.count(Optional.of(people), terms.by());
            tabulation.everybody(people, sum.column(), Part.WHOLE);
            terms.within().forEach(level -> tabulation.everybody(people, sum.column(), level));
            terms.by().forEach(by -> tabulation.groups(people, sum.column(), by));
        }));
        return tabulation;
    }

    @Override
    public List<Figure> derive(Terms terms, Released released) {
        return Cells.nothing(released, top.population(), top.toldBy())
                .or(() -> Cells.nothing(released, bottom.population(), bottom.toldBy()))
                .orElseGet(() -> new Rates(terms, released).figures());
    }

    /** The rates of one release. */
    private final class Rates {

        private final Terms terms;
        private final Released released;
        private final Counts counts;
        private final Counts below;
        private final Cells cells;

        Rates(Terms terms, Released released) {
            this.terms = terms;
            this.released = released;
            this.counts = released.of(top.population()).orElseThrow();
            this.below = released.of(bottom.population()).orElseThrow();
            this.cells = new Cells(counts, released.rules(), terms.minimum());
        }

        List<Figure> figures() {
            Place everybody = new Place(
                    counts.whole(),
                    Optional.empty(),
                    Characteristic.SEX.groups().root());
            if (held(bottom) && released(bottom, everybody).isEmpty()) {
                return Cells.unavailable(released, bottom.toldBy());
            }
            List<Figure> figures = new ArrayList<>(
                    List.of(sum(top, everybody), sum(bottom, everybody), rate(everybody, cells.at(counts.whole()))));
            terms.within().forEach(level -> counts.parts(level)
                    .forEach(part ->
                            figures.add(rate(new Place(part, Optional.empty(), everybody.group()), cells.at(part)))));
            figures.addAll(cells.each(terms.by(), by -> Cells.eachCompared(by, group -> List.of(group(by, group)))));
            return figures;
        }

        /** Whether enough people are there for a sum: where there is none then, nobody's amount is held. */
        private boolean held(Sum sum) {
            int people = released.of(sum.population()).orElseThrow().whole().size();
            return people >= released.rules().payPeople();
        }

        private Figure group(Characteristic by, Group group) {
            Figure figure = cells.at(counts.whole(), by, group);
            return enoughTold(by)
                    ? rate(new Place(counts.whole(), Optional.of(by), group), figure)
                    : cells.tooFewTold(figure.measuring("rate", unit));
        }

        private Figure sum(Sum sum, Place place) {
            Figure figure = Figure.on(counts.date()).at(words(sum)).measuring("sum", sum.unit());
            return total(sum, place)
                    .map(total -> figure.resting(Optional.empty(), Optional.empty(), basis(place))
                            .published(total))
                    .orElseGet(() -> tooFew(figure));
        }

        private String words(Sum sum) {
            if (!sum.equals(bottom) || earlier.isEmpty()) {
                return sum.called();
            }
            Optional<Counts> then = earlier.flatMap(released::of);
            if (then.isEmpty()) {
                return sum.called() + ", at the end, since no earlier snapshot was supplied";
            }
            return then.filter(each -> each.measures(sum.column())).isPresent()
                    ? sum.called() + ", average of opening and closing"
                    : sum.called() + ", at the end, since the earlier snapshot does not hold them";
        }

        private Figure rate(Place place, Figure at) {
            Figure rate = at.at(over(place)).measuring("rate", unit);
            if (!reliable(place)) {
                return rate.absent(
                        Status.U,
                        "The figure would rest on fewer than " + terms.minimum().base() + " people.");
            }
            if (opening().filter(then -> then.lacks(place.part())).isPresent()) {
                return AverageHeadcount.withoutBeginning(rate);
            }
            Optional<BigDecimal> above = total(top, place).or(() -> nothing(place));
            Optional<BigDecimal> below = total(bottom, place);
            if (above.isEmpty() || below.isEmpty()) {
                return tooFew(rate);
            }
            return below.get().signum() == 0
                    ? rate.absent(Status.Z, "There is nothing to divide by.")
                    : rate.resting(Optional.empty(), Optional.empty(), basis(place))
                            .published(divided(above.get(), below.get()));
        }

        /** Where counts are exact, nobody with the amount is a sum of nothing. */
        private Optional<BigDecimal> nothing(Place place) {
            return basis(place) == Basis.EXACT ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }

        private BigDecimal divided(BigDecimal above, BigDecimal below) {
            return unit == Unit.PER_CENT ? Cells.perCent(above, below) : above.divide(below, MathContext.DECIMAL128);
        }

        private Figure tooFew(Figure figure) {
            return figure.absent(Status.C, "Too few people, or one of them with half of the sum.");
        }

        private Basis basis(Place place) {
            return counts.payBasis(place.of(top));
        }

        private Optional<BigDecimal> total(Sum sum, Place place) {
            Optional<BigDecimal> now = released(sum, place);
            if (!sum.equals(bottom)) {
                return now;
            }
            return averaged(place)
                    ? now.flatMap(closing -> earlier.map(sum::in)
                            .flatMap(before -> released(before, place))
                            .map(opening -> opening.add(closing).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128)))
                    : now;
        }

        /** Those at the beginning, if their amounts are known. */
        private Optional<Counts> opening() {
            return earlier.flatMap(released::of).filter(then -> then.measures(bottom.column()));
        }

        /** Whether opening sums are known of the level, and of the groups. */
        private boolean averaged(Place place) {
            return opening()
                    .filter(then -> !then.parts(place.part().level()).isEmpty())
                    .filter(then -> place.by().map(then::holds).orElse(true))
                    .isPresent();
        }

        private String over(Place place) {
            return earlier.isEmpty() || averaged(place) ? "" : "over those at the end";
        }

        /** Whether so many people are behind the other sum as are asked for, whatever few of them have an amount. */
        private boolean reliable(Place place) {
            int people = below.part(place.part())
                    .map(part -> place.by()
                            .map(by -> below.count(part, by, place.group()).value())
                            .orElse(part.size()))
                    .orElse(0);
            return people >= terms.minimum().base();
        }

        /** Whether enough have told us, both of those with an amount and of those whom it is divided by. */
        private boolean enoughTold(Characteristic by) {
            return cells.enoughTold(counts.whole(), by)
                    && new Cells(below, released.rules(), terms.minimum()).enoughTold(below.whole(), by);
        }

        private Optional<BigDecimal> released(Sum sum, Place place) {
            return released.of(sum.population())
                    .flatMap(each -> each.payLevel(place.of(sum)))
                    .map(PayStatistic::total);
        }
    }
}
