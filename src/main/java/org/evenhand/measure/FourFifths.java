package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Ratios.Side;

/**
 * The four-fifths screen: each group beside the one with the highest rate.
 *
 * <p>A ratio without unit, {@code rate of the group / highest rate}, of every group that is compared and of the one that others are
 * compared with. 1.00 is the highest rate itself; below 0.80 the step needs a second look, at 0.80 it does not. A group is left out, and
 * its rate is not the highest, where it is less than 2 % both of the residents and of those whom the rates are of, where its counts are
 * rounded, since the screen has no range, or where it has too few people or events.
 *
 * @param sides the people of each group and those of them who met the event
 * @see <a href="https://www.ecfr.gov/current/title-29/section-1607.4">Uniform Guidelines, 29 CFR 1607.4(D), and 1607.15(A)(2) for the
 *     2 %</a>: a screening rule without status in the law of Great Britain
 */
record FourFifths(Cells cells, Community community, Characteristic by, Count everybody, Function<Group, Side> sides) {

    private static final int SMALLEST_SHARE = 2;

    /** The rate of a group as a share of the highest. */
    Optional<Figure> of(Group group, Figure figure) {
        OptionalDouble impact =
                screened(group) ? Statistics.impactRatio(sides.apply(group).rate(), highest()) : OptionalDouble.empty();
        return impact.stream()
                .mapToObj(ratio -> printed(figure, sides.apply(group), ratio))
                .findFirst();
    }

    private static Figure printed(Figure figure, Side side, double impact) {
        return figure.against("highest rate")
                .measuring("impact ratio", Unit.RATIO)
                .from(side.events().amount(), side.base().amount(), side.basis())
                .published(BigDecimal.valueOf(impact));
    }

    private double highest() {
        return Cells.compared(by).stream()
                .filter(this::screened)
                .mapToDouble(group -> sides.apply(group).rate())
                .max()
                .orElse(0);
    }

    private boolean screened(Group group) {
        Side side = sides.apply(group);
        return side.basis() != Basis.ROUNDED && enough(side) && (known(side) || resident(group));
    }

    private boolean enough(Side side) {
        int events =
                Math.max(cells.rules().events(), Math.max(1, cells.minimum().events()));
        return side.base().value()
                        >= Math.max(cells.rules().shareBase(), cells.minimum().base())
                && side.events().value() >= events;
    }

    private boolean known(Side side) {
        return side.base().value() * 100L >= (long) SMALLEST_SHARE * everybody.value();
    }

    private boolean resident(Group group) {
        return community
                .share(by, group)
                .filter(share -> share.multiply(Cells.HUNDRED).compareTo(BigDecimal.valueOf(SMALLEST_SHARE)) >= 0)
                .isPresent();
    }
}
