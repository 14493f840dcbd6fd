package org.evenhand.report;

import java.util.function.Predicate;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;

/**
 * A kind of number that stands in a column of its own: what is measured, in what unit, and for a ratio what is on top.
 *
 * @param measure word of the measure
 * @param unit what it counts
 * @param comparatorOnTop whether a ratio has the comparator on top
 */
record Measured(String measure, Unit unit, boolean comparatorOnTop) {

    private static final String RATIO = "ratio";

    static Measured of(Source source, Entry entry) {
        Figure figure = entry.figure();
        boolean inverse = figure.measure().equals(RATIO) && source.comparatorOnTop(entry.indicator());
        return new Measured(figure.measure(), figure.unit(), inverse);
    }

    /** The heading of the column, with the unit. */
    String header() {
        return switch (measure) {
            case "count" -> Words.sentence(unit.label());
            case "share" -> "Share, %";
            case "share of all" -> "Share of everybody, %";
            case "benchmark" -> "Compared with, %";
            case "level" -> "Pay, " + unit.label();
            case "gap" -> "Pay gap, %";
            case RATIO -> of() + ", ratio";
            default -> Words.sentence(measure) + ", " + (unit == Unit.PER_CENT ? "%" : unit.label());
        };
    }

    /** What the range of the column is about. */
    String of() {
        return measure.equals(RATIO)
                ? comparatorOnTop ? "Comparator to group" : "Group to comparator"
                : Words.sentence(measure);
    }

    /** Whether the range is told: of what compares groups, not of every share. */
    boolean ranged() {
        return unit == Unit.RATIO || unit == Unit.POINTS || measure.equals("gap");
    }

    Predicate<Entry> chosen(Source source) {
        return entry -> of(source, entry).equals(this);
    }
}
