package org.evenhand.measure;

import java.math.BigDecimal;
import org.evenhand.figure.Basis;

/**
 * A count as it was released.
 *
 * @param value people or events
 * @param basis exact, or rounded so that nobody can be identified
 */
public record Count(int value, Basis basis) {

    /** How far a rounded count may lie from the truth. */
    public static final int ROUNDING = 4;

    /** Nobody, exactly: where to begin a sum. */
    public static final Count NONE = new Count(0, Basis.EXACT);

    /** The least that the true count can be. */
    public int least() {
        return basis == Basis.ROUNDED ? Math.max(0, value - ROUNDING) : value;
    }

    /** The most that the true count can be. */
    public int most() {
        return basis == Basis.ROUNDED ? value + ROUNDING : value;
    }

    public Count plus(Count other) {
        return new Count(value + other.value, basis.and(other.basis));
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(value);
    }
}
