package org.evenhand.report;

import java.util.Locale;
import org.evenhand.figure.Figure;

/** The parts of the organisation in words. */
final class Parts {

    static final String WHOLE = "Whole organisation";

    private Parts() {}

    /** A part by its name: {@code Adult Social Care}, {@code Tier 2}, {@code Applications}. */
    static String name(Figure figure) {
        String value = figure.withinValue();
        if (value.isEmpty()) {
            return WHOLE;
        }
        return switch (figure.within()) {
            case "extract" ->
                // Answers are compared with those of applicants; rows are counted of every extract.
                figure.characteristic().isEmpty() ? "Extract " + value.replace('_', ' ') : "Applications";
            case "tier", "grade" -> numbered(figure.within(), value);
            case "earnings" -> "Top 5% of earners";
            case "ground, three years together", "outcome, three years together", "stage, three years together" ->
                Words.sentence(figure.within().replaceFirst(",.*", "")) + ": " + value.toLowerCase(Locale.ROOT);
            case "length of service" -> Words.sentence(figure.within()) + ": " + value.toLowerCase(Locale.ROOT);
            case "leaving reason" -> "Reason: " + value.toLowerCase(Locale.ROOT);
            default -> value.replace(" × ", ": ");
        };
    }

    /** A bare number says what it numbers: {@code Grade 7}. */
    private static String numbered(String within, String value) {
        return Character.isDigit(value.charAt(0)) ? Words.sentence(within) + " " + value : value;
    }

    /** What kind of part it is: {@code Department}. */
    static String kind(Figure figure) {
        if (figure.withinValue().isEmpty()) {
            return WHOLE;
        }
        return figure.within().endsWith("team") ? "Team" : Words.sentence(figure.within());
    }
}
