package org.evenhand.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.evenhand.figure.Figure;

/**
 * A statement that asks for a place on the first page.
 *
 * @param topic what it is about: of two lines about the same, the weightier one is shown
 * @param weight how many times as likely, or as common, one side is as the other, at the least that the likely range leaves; 1 is alike
 * @param statement the sentence
 */
record Line(String topic, double weight, Statement statement) {

    private static final double HUNDRED = 100;

    /** The line that stands before all others of its list. */
    static Line first(String topic, Statement statement) {
        return new Line(topic, Double.POSITIVE_INFINITY, statement);
    }

    /** A line among others of which none is weightier. */
    static Line of(String topic, Statement statement) {
        return new Line(topic, 1, statement);
    }

    /** A line about two sides that lie at least so many per cent, or percentage points, apart. */
    static Line apart(BigDecimal atLeast, String topic, Statement statement) {
        double left = Math.max(1, HUNDRED - atLeast.abs().doubleValue());
        return new Line(topic, HUNDRED / left, statement);
    }

    /** A line about a ratio. */
    static Line about(Figure ratio, String topic, Statement statement) {
        return new Line(topic + " by " + ratio.characteristic(), atLeast(ratio), statement);
    }

    /** The end of the range that is nearer to parity, turned so that it is 1 or more; 1 where parity is inside. */
    private static double atLeast(Figure ratio) {
        Optional<BigDecimal> over = ratio.lower().filter(end -> end.compareTo(BigDecimal.ONE) > 0);
        return ratio.upper()
                .filter(end -> end.signum() > 0 && end.compareTo(BigDecimal.ONE) < 0)
                .map(end -> BigDecimal.ONE.divide(end, MathContext.DECIMAL64))
                .or(() -> over)
                .orElse(BigDecimal.ONE)
                .doubleValue();
    }
}
