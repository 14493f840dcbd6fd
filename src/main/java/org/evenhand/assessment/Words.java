package org.evenhand.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;

/** How numbers and groups are said in a sentence. */
final class Words {

    private static final Map<String, String> ETHNIC = Map.of(
            "ethnic_minority", "ethnic minority",
            "asian", "Asian",
            "black", "Black");

    /** Groups whose words stand after those they are said of. */
    private static final Map<String, String> ETHNIC_AFTER =
            Map.of("mixed", "of mixed or multiple ethnic groups", "other", "of another ethnic group");

    private static final Set<String> OPEN = Set.of("cannot say yet", "may be chance");

    private Words() {}

    /** Whether the verdict on a figure leaves open that nothing is behind it. */
    static boolean open(Figure figure) {
        return OPEN.contains(figure.signal());
    }

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
        return String.format(Locale.ROOT, "%,." + places + "f", number.setScale(places, RoundingMode.HALF_UP))
                .replace('-', '−');
    }

    /** A group as the subject of a sentence: {@code Disabled people}, {@code Women}. */
    static String peopleOf(Figure figure) {
        return capital(who(figure.characteristic(), figure.group(), figure.groupLabel(), "people"));
    }

    /** Those a figure is about, within a sentence: {@code disabled candidates}, {@code women}. */
    static String who(Figure figure, String noun) {
        return who(figure.characteristic(), figure.group(), figure.groupLabel(), noun);
    }

    /** Those a figure compares with, within a sentence. */
    static String comparator(Figure figure, String noun) {
        return Characteristic.of(figure.characteristic())
                .map(Characteristic::groups)
                .filter(groups -> groups.has(figure.comparator()))
                .map(groups -> groups.group(figure.comparator()))
                .map(group -> who(figure.characteristic(), group.code(), group.label(), noun))
                .orElse(figure.comparator());
    }

    private static String who(String characteristic, String group, String label, String noun) {
        return switch (characteristic) {
            case "sex" -> lower(label);
            case "sex_and_ethnicity" -> label;
            case "age" -> noun + " aged " + lower(label);
            case "ethnicity" ->
                ETHNIC_AFTER.containsKey(group)
                        ? noun + " " + ETHNIC_AFTER.get(group)
                        : ETHNIC.getOrDefault(group, label) + " " + noun;
            case "religion" -> label.contains(" ") ? noun + " of " + lower(label) : label + " " + noun;
            default -> label.startsWith("Not ") ? noun + " who are " + lower(label) : lower(label) + " " + noun;
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The range of a distance from nothing, said on the side of zero on which the distance is. */
    static String distance(Figure figure) {
        boolean below = figure.number().signum() < 0;
        return range(
                figure.unit(),
                below ? figure.upper().map(BigDecimal::negate) : figure.lower(),
                below ? figure.lower().map(BigDecimal::negate) : figure.upper());
    }

    /** The range in words. */
    static String range(Figure figure) {
        return range(figure.unit(), figure.lower(), figure.upper());
    }

    private static String range(Unit unit, Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
        return lower.flatMap(from -> upper.map(to -> "likely range " + value(from, unit) + " to " + value(to, unit)))
                .orElse("");
    }
}
