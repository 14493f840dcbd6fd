package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/**
 * How many people were in post over a year: the average of the headcounts at its beginning and at its end, or the latter alone.
 *
 * @param now those in post at the end
 * @param before those in post at the beginning, if they are known
 * @param averaged whether an average was asked for
 */
record AverageHeadcount(Counts now, Optional<Counts> before, boolean averaged) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What the headcount is, for a reader. */
    String words() {
        if (before.isPresent()) {
            return "average of opening and closing headcount";
        }
        return averaged ? "closing headcount, since no earlier snapshot was supplied" : "closing headcount";
    }

    BigDecimal everybody() {
        return average(
                BigDecimal.valueOf(now.whole().size()),
                before.map(then -> BigDecimal.valueOf(then.whole().size())));
    }

    /** The headcount of a unit, if those in post are divided in the same way, and were at the beginning. */
    Optional<BigDecimal> of(Part unit) {
        return now.part(unit.level(), unit.code())
                .filter(part -> !begun(unit))
                .map(part -> average(
                        BigDecimal.valueOf(part.size()),
                        before.flatMap(then -> then.part(unit.level(), unit.code()))
                                .map(then -> BigDecimal.valueOf(then.size()))));
    }

    /**
     * Whether a unit that is there now has no headcount at the beginning. Half of its closing headcount would be its average, and all of
     * it would be no average: neither says how many were there over the year, so no rate is told.
     */
    boolean begun(Part unit) {
        return now.part(unit.level(), unit.code()).isPresent()
                && before.filter(then -> then.lacks(unit)).isPresent();
    }

    /** What stands in the place of a rate over such a unit. */
    static Figure withoutBeginning(Figure rate) {
        return rate.absent(
                Status.Z,
                "It was new in the year, or too small at the beginning to stand by itself, so there is no average over the"
                        + " year.");
    }

    BigDecimal of(Characteristic by, Group group) {
        return average(
                now.count(now.whole(), by, group).amount(),
                held(by).map(then -> then.count(then.whole(), by, group).amount()));
    }

    /** The same as a count of people over some years, as far from the truth as those that it is an average of. */
    Count count(Characteristic by, Group group, int years) {
        Count closing = now.count(now.whole(), by, group);
        Count both = held(by).map(then -> then.count(then.whole(), by, group))
                .orElse(closing)
                .plus(closing);
        return new Count(halved(both.value() * years), both.basis(), halved(both.slack() * years));
    }

    private static int halved(int twice) {
        return (twice + 1) / 2;
    }

    private Optional<Counts> held(Characteristic by) {
        return before.filter(then -> then.holds(by));
    }

    private static BigDecimal average(BigDecimal now, Optional<BigDecimal> then) {
        return then.map(earlier -> earlier.add(now).divide(TWO, MathContext.DECIMAL128))
                .orElse(now);
    }
}
