package org.evenhand.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;

/** How numbers and groups are said in a sentence. */
final class Words {

    private Words() {}

    /** A value with its unit, as a reader says it: 8.9%, 2,410, £17.51, 0.81. */
    static String value(Figure figure) {
        return value(figure.number(), figure.unit());
    }

    static String value(BigDecimal number, Unit unit) {
        String digits = number(number, unit.places());
        if (unit == Unit.PER_CENT) {
            return digits + "%";
        }
        if (unit == Unit.POUNDS || unit == Unit.POUNDS_AN_HOUR) {
            return "£" + digits;
        }
        return digits;
    }

    /** The distance from nothing, without a sign. */
    static String size(Figure figure) {
        return value(figure.number().abs(), figure.unit());
    }

    static String people(BigDecimal people) {
        return number(people, 0);
    }

    private static String number(BigDecimal number, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", number.setScale(places, RoundingMode.HALF_UP));
    }

    /** A group as the subject of a sentence: {@code Disabled people}, {@code Women}. */
    static String peopleOf(Figure figure) {
        return peopleOf(figure.characteristic(), figure.groupLabel());
    }

    static String peopleOf(String characteristic, String label) {
        return switch (characteristic) {
            case "sex" -> label;
            case "age" -> "People aged " + lower(label);
            case "ethnicity" ->
                label.equals("Ethnic minority") ? "Ethnic minority people" : "People of the group " + label;
            case "religion" ->
                label.startsWith("No ") || label.startsWith("Any ") ? "People of " + lower(label) : label + " people";
            default -> label + " people";
        };
    }

    private static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The range in words. */
    static String range(Figure figure) {
        if (figure.lower().isEmpty() || figure.upper().isEmpty()) {
            return "";
        }
        return "likely range " + value(figure.lower().get(), figure.unit()) + " to "
                + value(figure.upper().get(), figure.unit());
    }
}
