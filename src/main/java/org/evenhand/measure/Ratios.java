package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Statistics.Interval;

/**
 * Ratios of two proportions from released counts: their range, and a verdict that is given only where it holds at all four corners of
 * what the events can be. From 0.80 to 1.25, ends included, there is no clear difference. Test and range are two methods, so that they
 * can disagree about parity: then the verdict is that we cannot say yet.
 */
final class Ratios {

    private static final double LEVEL = 0.05;
    private static final String CANNOT_SAY = "cannot say yet";
    private static final String LITTLE_AND_REAL = "small but real difference";
    private static final String LITTLE = "no clear difference";
    private static final String CHANCE = "may be chance";

    private Ratios() {}

    /** One side of a comparison. */
    record Side(Count events, Count base) {

        /** Several sides as one. */
        static Side sum(Stream<Side> sides) {
            return sides.reduce(
                    new Side(Count.NONE, Count.NONE),
                    (one, other) -> new Side(one.events.plus(other.events), one.base.plus(other.base)));
        }

        double rate() {
            return (double) events.value() / base.value();
        }

        List<Integer> corners() {
            int most = Math.min(events.most(), base.value());
            int least = Math.min(events.least(), most);
            return events.basis() == Basis.ROUNDED ? List.of(least, most) : List.of(events.value());
        }
    }

    /**
     * The ratio of two rates. Undefined with fewer people or events on one side than are asked for, with more events than people, and
     * where rounding leaves open whether one side has any events.
     *
     * @param figure what it is about; carries the group's own counts afterwards
     * @param top whose rate is divided
     * @param bottom whose rate it is divided by
     * @param group whose counts the figure carries
     * @param fewest fewest events on either side
     */
    static Figure ratio(Figure figure, Side top, Side bottom, Side group, int fewest, Minimum minimum) {
        Figure ratio = figure.measuring("ratio", Unit.RATIO);
        int base = Math.min(top.base().value(), bottom.base().value());
        int events = Math.min(top.events().value(), bottom.events().value());
        if (base < Math.max(1, minimum.base())) {
            return ratio.absent(Status.U, "One side has fewer than " + Math.max(1, minimum.base()) + " people.");
        }
        int needed = Math.max(fewest, Math.max(1, minimum.events()));
        if (events < needed) {
            return ratio.absent(Status.U, "One side has fewer than " + needed + " events.");
        }
        if (top.rate() > 1 || bottom.rate() > 1) {
            return ratio.absent(Status.U, "One side has more events than people, so that chance cannot be told.");
        }
        Optional<Interval> range = range(top, bottom);
        if (range.isEmpty()) {
            return ratio.absent(Status.U, "Rounding leaves open whether one side has any events at all.");
        }
        Basis basis = top.events().basis().and(bottom.events().basis());
        Figure printed = ratio.from(group.events().amount(), group.base().amount(), basis)
                .published(BigDecimal.valueOf(top.rate() / bottom.rate()))
                .between(
                        BigDecimal.valueOf(range.get().lower()),
                        BigDecimal.valueOf(range.get().upper()));
        return printed.judged(agreed(verdict(top, bottom), printed));
    }

    /** The verdict of the test where the range, as it is printed, says of parity what the test does. */
    private static String agreed(String verdict, Figure ratio) {
        boolean parity = ratio.lower().orElseThrow().compareTo(BigDecimal.ONE) <= 0
                && ratio.upper().orElseThrow().compareTo(BigDecimal.ONE) >= 0;
        boolean open = verdict.equals(CHANCE) || verdict.equals(CANNOT_SAY);
        return open || parity == verdict.equals(LITTLE) ? verdict : CANNOT_SAY;
    }

    /** From the lowest to the highest end over all corners; none where a corner has no events, and so no end. */
    private static Optional<Interval> range(Side top, Side bottom) {
        double lower = Double.MAX_VALUE;
        double upper = 0;
        for (int a : top.corners()) {
            for (int c : bottom.corners()) {
                Optional<Interval> at =
                        Statistics.katz(a, top.base().value(), c, bottom.base().value(), Statistics.CONFIDENCE);
                if (at.isEmpty()) {
                    return Optional.empty();
                }
                lower = Math.min(lower, at.get().lower());
                upper = Math.max(upper, at.get().upper());
            }
        }
        return Optional.of(new Interval(lower, upper));
    }

    private static String verdict(Side top, Side bottom) {
        List<String> verdicts = new ArrayList<>();
        for (int a : top.corners()) {
            for (int c : bottom.corners()) {
                verdicts.add(verdict(a, top.base().value(), c, bottom.base().value()));
            }
        }
        return verdicts.stream().distinct().count() == 1 ? verdicts.get(0) : CANNOT_SAY;
    }

    /** In whole numbers, so that 8 of 100 against 10 of 100 is 0.80 and not a little less. */
    private static String verdict(int a, int n, int c, int m) {
        long top = (long) a * m;
        long bottom = (long) c * n;
        boolean real = Statistics.difference(a, n, c, m) < LEVEL;
        if (c > 0 && top * 5 >= bottom * 4 && top * 4 <= bottom * 5) {
            return real ? LITTLE_AND_REAL : LITTLE;
        }
        return real ? (top > bottom ? "clearly above 1" : "clearly below 1") : CHANCE;
    }

    /** The largest chance, over all corners, that two rates differ this much though nothing is behind it. */
    static double chance(Side one, Side other) {
        double most = 0;
        for (int a : one.corners()) {
            for (int c : other.corners()) {
                most = Math.max(
                        most,
                        Statistics.difference(
                                a, one.base().value(), c, other.base().value()));
            }
        }
        return most;
    }
}
