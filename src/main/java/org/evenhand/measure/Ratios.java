package org.evenhand.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Statistics.Interval;

/**
 * Ratios of two proportions from released counts: a range that holds whatever the counts can be, and a verdict that is given only where
 * it holds at every corner of that. A ratio is exact where all four counts are. From 0.80 to 1.25, ends included, there is no clear
 * difference. Test and range are two methods, so that they can disagree about parity: then the verdict is that we cannot say yet.
 */
final class Ratios {

    private static final double LEVEL = 0.05;

    /** So many values of a count are tried at least, or all. */
    private static final int STEPS = 50;

    private static final String CANNOT_SAY = "cannot say yet";
    private static final String LITTLE_AND_REAL = "small but real difference";
    private static final String LITTLE = "no clear difference";
    private static final String CHANCE = "may be chance";

    private Ratios() {}

    /** One side of a comparison. */
    record Side(Count events, Count base) {

        /** A group among those of a part who told us. */
        static Side of(Counts counts, Part part, Characteristic by, Group group) {
            return new Side(counts.count(part, by, group), counts.declared(part, by));
        }

        /** Several sides as one. */
        static Side sum(Stream<Side> sides) {
            return sides.reduce(
                    new Side(Count.NONE, Count.NONE),
                    (one, other) -> new Side(one.events.plus(other.events), one.base.plus(other.base)));
        }

        double rate() {
            return (double) events.value() / base.value();
        }

        Basis basis() {
            return events.basis().and(base.basis());
        }

        /** The fewest and the most events among the fewest and the most people, never more than there are. */
        List<Point> corners() {
            return Stream.of(base.least(), base.most())
                    .flatMap(people -> Stream.of(events.least(), events.most()).map(met -> Point.of(met, people)))
                    .distinct()
                    .toList();
        }

        /** All that the counts can be, with events, from one end of the rates to the other. */
        private List<Point> possible() {
            return values(base.least(), base.most())
                    .boxed()
                    .flatMap(people -> values(Math.max(1, events.least()), Math.min(events.most(), people))
                            .mapToObj(met -> new Point(met, people)))
                    .sorted(Comparator.comparingDouble(Point::rate).thenComparing(Point::spread))
                    .toList();
        }

        /** Of sums of many units, whose slack is wide, both ends and steps between them, from one to the next of which a range hardly moves. */
        private static IntStream values(int least, int most) {
            int step = Math.max(1, (most - least) / STEPS);
            return most < least
                    ? IntStream.empty()
                    : IntStream.concat(
                            IntStream.iterate(least, value -> value < most, value -> value + step), IntStream.of(most));
        }

        /** Those that can lie at the low end of a range: no other has a rate as low that chance moves as much. */
        List<Point> low() {
            return outermost(possible());
        }

        List<Point> high() {
            List<Point> downwards = new ArrayList<>(possible());
            Collections.reverse(downwards);
            return outermost(downwards);
        }

        private static List<Point> outermost(List<Point> inOrder) {
            List<Point> outermost = new ArrayList<>();
            double widest = -1;
            for (Point point : inOrder) {
                if (point.spread() > widest) {
                    outermost.add(point);
                    widest = point.spread();
                }
            }
            return outermost;
        }
    }

    /** What the counts of one side can be. */
    record Point(int events, int base) {

        static Point of(int events, int base) {
            return new Point(Math.min(events, base), base);
        }

        double rate() {
            return (double) events / base;
        }

        /** How far chance moves the rate: its part of the variance of the logarithm of a ratio. */
        double spread() {
            return 1.0 / events - 1.0 / base;
        }
    }

    /**
     * The ratio of two rates. Undefined where the group's own rate is not printed, with fewer people or events on one side than are asked for, with more events than people, and
     * where rounding leaves open whether one side has any events.
     *
     * @param figure what it is about
     * @param top whose rate is divided
     * @param bottom whose rate it is divided by
     * @param own the rate of the group as it is printed: the figure carries its counts
     * @param fewest fewest events on either side
     */
    static Figure ratio(Figure figure, Side top, Side bottom, Figure own, int fewest, Minimum minimum) {
        Figure ratio = figure.measuring("ratio", Unit.RATIO);
        Optional<String> refused = refused(top, bottom, fewest, minimum);
        if (refused.isPresent()) {
            return ratio.absent(Status.U, refused.get());
        }
        if (!own.published()) {
            return ratio.absent(own.status(), own.reason());
        }
        return range(top, bottom)
                .map(range -> printed(ratio, top, bottom, own, range))
                .orElseGet(
                        () -> ratio.absent(Status.U, "Rounding leaves open whether one side has any events at all."));
    }

    /** Why two sides cannot be compared, if they cannot. */
    private static Optional<String> refused(Side top, Side bottom, int fewest, Minimum minimum) {
        int people = Math.max(1, minimum.base());
        if (Math.min(top.base().value(), bottom.base().value()) < people) {
            return Optional.of("One side has fewer than " + people + " people.");
        }
        int events = Math.max(fewest, Math.max(1, minimum.events()));
        if (Math.min(top.events().value(), bottom.events().value()) < events) {
            return Optional.of("One side has fewer than " + events + " events.");
        }
        return Optional.of("One side has more events than people, so that chance cannot be told.")
                .filter(more -> top.rate() > 1 || bottom.rate() > 1);
    }

    private static Figure printed(Figure ratio, Side top, Side bottom, Figure own, Interval range) {
        Figure printed = ratio.resting(own.numerator(), own.denominator(), basis(top, bottom))
                .published(BigDecimal.valueOf(top.rate() / bottom.rate()))
                .between(BigDecimal.valueOf(range.lower()), BigDecimal.valueOf(range.upper()));
        return printed.judged(agreed(verdict(top, bottom), printed));
    }

    private static Basis basis(Side top, Side bottom) {
        return top.basis().and(bottom.basis());
    }

    /** The verdict of the test where the range, as it is printed, says of parity what the test does. */
    private static String agreed(String verdict, Figure ratio) {
        boolean parity = ratio.lower().orElseThrow().compareTo(BigDecimal.ONE) <= 0
                && ratio.upper().orElseThrow().compareTo(BigDecimal.ONE) >= 0;
        boolean open = verdict.equals(CHANCE) || verdict.equals(CANNOT_SAY);
        return open || parity == verdict.equals(LITTLE) ? verdict : CANNOT_SAY;
    }

    /** From the lowest to the highest end over all that the counts can be; none where a side can have no events, and so no end. */
    private static Optional<Interval> range(Side top, Side bottom) {
        if (Math.min(top.events().least(), bottom.events().least()) == 0) {
            return Optional.empty();
        }
        double lower = ranges(top.low(), bottom.high())
                .mapToDouble(Interval::lower)
                .min()
                .orElse(0);
        double upper = ranges(top.high(), bottom.low())
                .mapToDouble(Interval::upper)
                .max()
                .orElse(0);
        return Optional.of(new Interval(lower, upper));
    }

    private static Stream<Interval> ranges(List<Point> top, List<Point> bottom) {
        return top.stream().flatMap(a -> bottom.stream()
                .flatMap(c ->
                        Statistics.katz(a.events(), a.base(), c.events(), c.base(), Statistics.CONFIDENCE).stream()));
    }

    private static String verdict(Side top, Side bottom) {
        List<String> verdicts = top.corners().stream()
                .flatMap(a -> bottom.corners().stream().map(c -> verdict(a.events(), a.base(), c.events(), c.base())))
                .distinct()
                .toList();
        return verdicts.size() == 1 ? verdicts.get(0) : CANNOT_SAY;
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
        return one.corners().stream()
                .flatMap(a -> other.corners().stream()
                        .map(c -> Statistics.difference(a.events(), a.base(), c.events(), c.base())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
