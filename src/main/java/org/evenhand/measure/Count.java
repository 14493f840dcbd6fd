package org.evenhand.measure;

import java.math.BigDecimal;
import org.evenhand.figure.Basis;

/**
 * A count as it was released.
 *
 * @param value people or events
 * @param basis exact, or rounded so that nobody can be identified
 * @param slack how far the truth may lie from it, which adds up with the counts that it is a sum of
 */
public record Count(int value, Basis basis, int slack) {

    /** How far a rounded count may lie from the truth. */
    public static final int ROUNDING = 4;

    /** Nobody, exactly: where to begin a sum. */
    public static final Count NONE = new Count(0, Basis.EXACT);

    /** One count, which is no sum. */
    public Count(int value, Basis basis) {
        this(value, basis, basis == Basis.ROUNDED ? ROUNDING : 0);
    }

    /** The least that the true count can be. */
    public int least() {
        return Math.max(0, value - slack);
    }

    /** The most that the true count can be. */
    public int most() {
        return value + slack;
    }

    public Count plus(Count other) {
        return new Count(value + other.value, basis.and(other.basis), slack + other.slack);
    }

    /** Those who are in this count and not in another that is part of it. */
    public Count without(Count other) {
        return new Count(Math.max(0, value - other.value), basis.and(other.basis), slack + other.slack);
    }

    /** As a base of events: where they were rounded to more than the exact number of those who could meet them, that many. */
    Count holding(Count events) {
        return events.value > value ? events : this;
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(value);
    }
}
