package org.evenhand.audit.reidentification;

/**
 * The whole numbers that a count can still be, for a reader.
 *
 * @param least the smallest
 * @param most the largest
 */
record Interval(int least, int most) {

    /** How many whole numbers it holds. */
    int values() {
        return most - least + 1;
    }

    /** Whether only one number is left. */
    boolean told() {
        return least == most;
    }
}
