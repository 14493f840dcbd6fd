package org.evenhand.audit.reidentification;

/**
 * How numbers were rounded, which a reader is taken to know.
 *
 * @param step the number that all rounded counts are multiples of
 * @param within how far from the truth a rounded count may lie, in people
 * @param additive whether rounded counts add up in every printed direction
 */
public record RoundingRule(int step, int within, boolean additive) {

    /** Multiples of 5, within 4 of the truth, that add up. */
    public static final RoundingRule PUBLISHED = new RoundingRule(5, 4, true);

    /** The smallest rounded count that a true count can have. */
    int least(int truth) {
        return Math.max(0, Math.floorDiv(truth - within + step - 1, step) * step);
    }

    /** The largest. */
    int most(int truth) {
        return Math.floorDiv(truth + within, step) * step;
    }
}
