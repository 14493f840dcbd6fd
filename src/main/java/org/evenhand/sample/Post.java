package org.evenhand.sample;

import java.util.List;
import java.util.Locale;

/**
 * A place in the council that somebody holds.
 *
 * @param tier 1 is the chief executive
 * @param grade from 1 to 12
 */
record Post(Team team, int tier, int grade, String base) {

    static final int HIGHEST_GRADE = 12;

    private static final List<String> ROLES = List.of(" assistant", " officer", " team leader", " manager");

    Post withGrade(int newGrade) {
        return new Post(team, Establishment.tierOf(newGrade, tier), newGrade, base);
    }

    String gradeName() {
        return gradeName(grade);
    }

    static String gradeName(int grade) {
        return String.format(Locale.ROOT, "G%02d", grade);
    }

    String title() {
        return switch (tier) {
            case 1 -> "Chief executive";
            case 2 -> "Director";
            case 3 -> "Head of " + work().toLowerCase(Locale.ROOT);
            default -> work() + ROLES.get(7 - tier);
        };
    }

    private String work() {
        String words =
                team.function().equals("ddat") ? "digital" : team.function().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
