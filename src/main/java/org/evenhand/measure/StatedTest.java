package org.evenhand.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The test by which an outcome itself says what is an improvement: there is no single threshold for all.
 *
 * <p>In the unit of the outcome: {@code recent - old} where higher is better, {@code old - recent} where lower is, and {@code |old - aim| -
 * |recent - aim|} where a value is aimed at. Improving from the one criterion on, worsening from the other one on in the opposite direction,
 * else maintaining. A criterion is a number, in points of the outcome, or in per cent of the old value where it says so. Undefined, so that
 * nothing can be said, where a criterion or the aim is not stated.
 *
 * @param aim what is better
 * @param improving the change from which it is improving, number and unit
 * @param worsening the change from which it is worsening, number and unit
 * @see <a href="https://spice-spotlight.scot/2023/03/06/how-is-scotland-performing/">Scotland's National Performance Framework: criteria for
 *     change of each indicator</a>
 */
public record StatedTest(Aim aim, String improving, String worsening) {

    private static final Pattern CRITERION = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,6})?)\\s*(.*)");
    private static final Pattern OF_THE_OLD = Pattern.compile("(%|per cent|percent)(?!.*point).*");

    /** What is better: higher, lower, or a value that is aimed at. */
    public enum Better {
        HIGHER,
        LOWER,
        NEARER,
        NOT_STATED
    }

    /**
     * What is better.
     *
     * @param better the direction
     * @param value the value that is aimed at, where nearer is better
     */
    public record Aim(Better better, BigDecimal value) {

        public static Aim of(Better better) {
            return new Aim(better, BigDecimal.ZERO);
        }

        public static Aim nearer(int value) {
            return new Aim(Better.NEARER, BigDecimal.valueOf(value));
        }

        private BigDecimal gain(BigDecimal old, BigDecimal recent) {
            return switch (better) {
                case HIGHER -> recent.subtract(old);
                case LOWER -> old.subtract(recent);
                default ->
                    old.subtract(value).abs().subtract(recent.subtract(value).abs());
            };
        }
    }

    /** What the test says of two data points. */
    public Direction between(BigDecimal old, BigDecimal recent) {
        Optional<BigDecimal> better = least(improving, old);
        Optional<BigDecimal> worse = least(worsening, old);
        if (aim.better() == Better.NOT_STATED || better.isEmpty() || worse.isEmpty()) {
            return Direction.CANNOT_SAY_YET;
        }
        BigDecimal gain = aim.gain(old, recent);
        if (gain.signum() > 0 && gain.compareTo(better.get()) >= 0) {
            return Direction.IMPROVING;
        }
        return gain.signum() < 0 && gain.negate().compareTo(worse.get()) >= 0
                ? Direction.WORSENING
                : Direction.MAINTAINING;
    }

    private static Optional<BigDecimal> least(String criterion, BigDecimal old) {
        Matcher read = CRITERION.matcher(criterion.toLowerCase(Locale.ROOT));
        if (!read.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(read.group(1));
        return Optional.of(
                OF_THE_OLD.matcher(read.group(2)).matches()
                        ? old.abs().multiply(number).divide(Cells.HUNDRED, MathContext.DECIMAL128)
                        : number);
    }
}
