package org.evenhand.report;

import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;

/**
 * A kind of number that stands in a column of its own: what is measured, and in what unit. Shares and rates are one kind where no row
 * has both.
 *
 * @param measure word of the measure
 * @param unit what it counts
 */
record Measured(String measure, Unit unit) {

    static final String RATIO = "ratio";

    private static final Set<String> SHARES = Set.of("share", "share of all", "rate");
    private static final String PER_CENT = "per cent of the people asked about";

    static Measured of(Entry entry) {
        Figure figure = entry.figure();
        return new Measured(figure.measure(), figure.unit());
    }

    /** The same, with shares and rates as one kind. */
    Measured merged() {
        return SHARES.contains(measure) && unit == Unit.PER_CENT ? new Measured(PER_CENT, unit) : this;
    }

    Predicate<Entry> chosen() {
        return entry -> of(entry).equals(this) || of(entry).merged().equals(this);
    }

    /** The heading of the column, with the unit. */
    String header() {
        return switch (measure) {
            case PER_CENT -> "Per cent";
            case "count" -> Words.sentence(unit.label());
            case "share of all" -> "Share of everybody, %";
            case "benchmark" -> "Compared with, %";
            case "level" -> "Pay, " + unit.label();
            case "gap" -> "Pay gap, %";
            case "impact ratio" -> "To the highest rate, ratio";
            case RATIO -> "Ratio";
            default -> named();
        };
    }

    /** What is measured and its unit, of which one is enough where it holds the other, or is a number of parts. */
    private String named() {
        if (unit == Unit.PER_CENT) {
            return Words.sentence(measure) + ", %";
        }
        if (unit == Unit.PARTS) {
            return Words.sentence(measure);
        }
        return unit.label().contains(measure)
                ? Words.sentence(unit.label())
                : Words.sentence(measure) + ", " + unit.label();
    }

    /** Whether the range is told: of what compares groups, not of every share. */
    boolean ranged() {
        return measure.equals(RATIO) || unit == Unit.POINTS || measure.equals("gap");
    }

    /** What the range of the column is about. */
    String range() {
        return Words.sentence(measure);
    }
}
