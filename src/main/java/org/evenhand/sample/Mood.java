package org.evenhand.sample;

/**
 * How likely people are to answer the survey, and what they answer.
 *
 * <p>Hidden here: Environment and Waste hardly answers; disabled colleagues feel included less, and have trouble with managers more
 * often; ethnic minority colleagues believe less in fair progression and are discriminated against more often; those who serve
 * residents are harassed by them; care workers have the digital skill but not the confidence, and the older have less of it.
 */
final class Mood {

    private Mood() {}

    static int responds(Employment who) {
        return outside(who) ? 3_000 : 5_900;
    }

    /** Whether a question is answered by a score, not by yes or no. */
    static boolean scored(String kind) {
        return !kind.startsWith("harassment") && !kind.equals("discrimination") && !kind.equals("adjustments_needed");
    }

    /** How many in ten thousand answer favourably, or yes. */
    static int share(String kind, Employment who) {
        Asked asked = who.asked();
        return switch (kind) {
            case "inclusion" -> asked.saysDisabled() ? 5_000 : 6_800;
            case "engagement" -> outside(who) ? 5_000 : 6_200;
            case "progression" -> asked.saysMinority() ? 4_100 : 6_100;
            case "adjustments_needed" -> asked.saysDisabled() ? 6_400 : 400;
            case "adjustments" -> 5_700;
            case "harassment_public" -> who.post().team().front() ? 2_600 : 800;
            case "harassment_colleagues" -> asked.saysMinority() ? 1_600 : 900;
            case "harassment_managers" -> asked.saysDisabled() ? 1_800 : 800;
            case "discrimination" -> asked.saysMinority() ? 1_500 : 600;
            case "capability" -> capability(who);
            case "confidence" -> confidence(who);
            default -> 7_000;
        };
    }

    private static int capability(Employment who) {
        return switch (who.post().team().function()) {
            case "ddat" -> 8_600;
            case "care" -> 7_400;
            case "operations" -> 4_600;
            default -> 6_600;
        };
    }

    private static int confidence(Employment who) {
        int sure =
                switch (who.post().team().function()) {
                    case "ddat" -> 8_400;
                    case "care" -> 4_400;
                    case "operations" -> 4_200;
                    default -> 6_400;
                };
        return who.asked().age() >= 55 ? sure - 1_400 : sure;
    }

    private static boolean outside(Employment who) {
        return who.post().team().department().equals(StaffMix.TELLS_LITTLE);
    }
}
