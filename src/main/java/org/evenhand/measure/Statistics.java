package org.evenhand.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.FisherExactTest;

/** Published formulas for proportions and their ratios, without rounding. */
public final class Statistics {

    /** The confidence of every interval that is printed. */
    public static final double CONFIDENCE = 0.95;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int SMALL_EXPECTED = 5;

    private Statistics() {}

    /** A range between two numbers. */
    public record Interval(double lower, double upper) {}

    /**
     * The range of a proportion by Wilson's score method, without continuity correction.
     *
     * <p>Proportion between 0 and 1; undefined, and refused, without a base.
     *
     * @see <a href="https://fingertips.phe.org.uk/documents/PHDS%20guidance%20-%20Confidence%20Intervals.pdf">Public Health England,
     *     Technical guide: confidence intervals</a>
     */
    public static Interval wilson(double events, double base, double confidence) {
        double z = quantile(confidence);
        double p = events / base;
        double middle = p + z * z / (2 * base);
        double half = z * Math.sqrt(p * (1 - p) / base + z * z / (4 * base * base));
        double scale = 1 + z * z / base;
        return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }

    /**
     * The range of a ratio of two proportions by Katz's log method: {@code exp(ln RR ± z √(1/a − 1/n + 1/c − 1/m))}.
     *
     * <p>Without unit; 1 is parity. Empty where either has no events, for then the range cannot be calculated.
     *
     * @see <a href="https://doi.org/10.2307/2530610">Katz, Baptista, Azen and Pike 1978</a>
     */
    public static Optional<Interval> katz(double a, double n, double c, double m, double confidence) {
        if (a <= 0 || c <= 0) {
            return Optional.empty();
        }
        double log = Math.log((a / n) / (c / m));
        double half = quantile(confidence) * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / c - 1 / m));
        return Optional.of(new Interval(Math.exp(log - half), Math.exp(log + half)));
    }

    /**
     * The chance that two proportions differ at least this much though nothing is behind it: Fisher's exact test where an expected
     * count is under 5, else Pearson's chi-square without continuity correction. Two-sided.
     */
    public static double difference(int a, int n, int c, int m) {
        if (n == 0 || m == 0 || a + c == 0 || a + c == n + m) {
            return 1;
        }
        double share = (double) (a + c) / (n + m);
        double least = Math.min(Math.min(n, m) * share, Math.min(n, m) * (1 - share));
        return least < SMALL_EXPECTED ? fisher(a, n - a, c, m - c) : chiSquare(a, n, c, m);
    }

    /** Fisher's exact test of a two by two table: the sum of all tables that are no more probable than this one. */
    public static double fisher(int a, int b, int c, int d) {
        if (a + b == 0 || c + d == 0 || a + c == 0 || b + d == 0) {
            return 1;
        }
        return FisherExactTest.withDefaults()
                .with(AlternativeHypothesis.TWO_SIDED)
                .test(new int[][] {{a, b}, {c, d}})
                .getPValue();
    }

    /** Pearson's chi-square of two proportions with one degree of freedom; equals the square of the pooled z. */
    public static double chiSquare(int a, int n, int c, int m) {
        double z = pooledZ(a, n, c, m);
        return ChiSquaredDistribution.of(1).survivalProbability(z * z);
    }

    /** The difference of two proportions in standard errors of their pooled proportion. */
    public static double pooledZ(int a, int n, int c, int m) {
        double p = (double) (a + c) / (n + m);
        return ((double) a / n - (double) c / m) / Math.sqrt(p * (1 - p) * (1.0 / n + 1.0 / m));
    }

    /**
     * A selection rate as a share of the highest group's: adverse impact is indicated below 0.80, and not at 0.80.
     *
     * @see <a href="https://www.ecfr.gov/current/title-29/section-1607.4">Uniform Guidelines, 29 CFR 1607.4(D)</a>: a screening rule
     *     without status in the law of Great Britain
     */
    public static OptionalDouble impactRatio(double rate, double highest) {
        return highest > 0 ? OptionalDouble.of(rate / highest) : OptionalDouble.empty();
    }

    /**
     * Holm's step-down correction: each chance as it stands after so many comparisons.
     *
     * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>
     */
    public static double[] holm(double[] chances) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, chances.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> chances[i]));
        double[] adjusted = new double[chances.length];
        double least = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int at = order.get(rank);
            least = Math.max(least, Math.min(1, chances[at] * (chances.length - rank)));
            adjusted[at] = least;
        }
        return adjusted;
    }

    /**
     * The index of dissimilarity of two groups over parts: {@code ½ Σ |share of the one in a part − share of the other in it|}.
     *
     * <p>Between 0 and 1; 0 where both are spread alike. Both must have somebody.
     *
     * @see <a href="https://doi.org/10.2307/2088328">Duncan and Duncan 1955</a>
     */
    public static double dissimilarity(int[] one, int[] other) {
        double ones = IntStream.of(one).sum();
        double others = IntStream.of(other).sum();
        return IntStream.range(0, one.length)
                        .mapToDouble(part -> Math.abs(one[part] / ones - other[part] / others))
                        .sum()
                / 2;
    }

    /**
     * The index of dissimilarity that is to be expected where groups and parts have these sizes and chance alone decides who is where:
     * the mean over all ways to share out the people, exactly.
     */
    public static double dissimilarityByChance(int[] one, int[] other) {
        int ones = IntStream.of(one).sum();
        int others = IntStream.of(other).sum();
        double twice = 0;
        for (int part = 0; part < one.length; part++) {
            twice += meanDistance(one[part] + other[part], ones, others) * (1.0 / ones + 1.0 / others);
        }
        return twice / 2;
    }

    /** How far, on average, the number of one group in a part lies from what its share would give. */
    private static double meanDistance(int part, int ones, int others) {
        int people = ones + others;
        if (part == 0 || part == people) {
            return 0;
        }
        HypergeometricDistribution drawn = HypergeometricDistribution.of(people, ones, part);
        double expected = (double) part * ones / people;
        return IntStream.rangeClosed(drawn.getSupportLowerBound(), drawn.getSupportUpperBound())
                .mapToDouble(x -> Math.abs(x - expected) * drawn.probability(x))
                .sum();
    }

    /** The chance that a part of so many people holds at least this many of a group, where chance alone decides who is where. */
    public static double atLeast(int needed, int part, int group, int people) {
        return HypergeometricDistribution.of(people, group, Math.min(part, people))
                .survivalProbability(needed - 1);
    }

    private static double quantile(double confidence) {
        return NORMAL.inverseCumulativeProbability(1 - (1 - confidence) / 2);
    }
}
