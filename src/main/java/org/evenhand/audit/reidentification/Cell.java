package org.evenhand.audit.reidentification;

/** One count of a part and a group: what it and its rounded number can still be by the printed numbers. */
final class Cell {

    private final int part;
    private final int group;
    private String place = "";
    private boolean exact;
    private final boolean sum;
    private int least;
    private int most;
    private int roundedLeast;
    private int roundedMost;

    private Cell(int part, int group, int size, int roundedMost, boolean sum) {
        this.part = part;
        this.group = group;
        this.most = size;
        this.roundedMost = roundedMost;
        this.sum = sum;
    }

    /** A count that is rounded by itself. */
    Cell(int part, int group, int size, RoundingRule rule) {
        this(part, group, size, rule.most(size), false);
    }

    /** A count whose rounded number is the sum of those of so many groups at most. */
    static Cell sum(int part, int group, int size, RoundingRule rule, int groups) {
        return new Cell(part, group, size, size + rule.within() * groups, true);
    }

    int part() {
        return part;
    }

    int group() {
        return group;
    }

    /** Where it is printed first; empty where it only follows from others. */
    String place() {
        return place;
    }

    boolean printed() {
        return !place.isEmpty();
    }

    /** Whether the true number is printed, or is no secret. */
    boolean exact() {
        return exact;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    int roundedLeast() {
        return roundedLeast;
    }

    int roundedMost() {
        return roundedMost;
    }

    /** Whether its rounded number is the sum of those of its groups, and so may be farther from the truth than a rounded count. */
    boolean sum() {
        return sum;
    }

    void tell(String where) {
        place = place.isEmpty() ? where : place;
    }

    void exactly(int people, RoundingRule rule) {
        exact = true;
        narrow(people, people);
        if (!sum) {
            narrowRounded(rule.least(people), rule.most(people));
        }
    }

    /** Keeps to these numbers; whether any was taken away. */
    boolean narrow(int from, int to) {
        boolean narrower = from > least || to < most;
        least = Math.max(least, from);
        most = Math.min(most, to);
        return narrower;
    }

    /** The same of the rounded number. */
    boolean narrowRounded(int from, int to) {
        boolean narrower = from > roundedLeast || to < roundedMost;
        roundedLeast = Math.max(roundedLeast, from);
        roundedMost = Math.min(roundedMost, to);
        return narrower;
    }

    /** Whether no number is left, so that what is printed cannot be true. */
    boolean impossible() {
        return least > most || roundedLeast > roundedMost;
    }
}
