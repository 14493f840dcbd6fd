package org.evenhand.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which groups make up which, written down here a second time so that a slip in the first place cannot hide itself. */
final class GroupNesting {

    static final String ALL = "all";
    static final String NOT_KNOWN = "not_known";

    private static final Set<String> UNTOLD = Set.of("prefer_not_to_say", "not_stated", "not_held");
    private static final Map<String, String> BROAD = Map.of(
            "white",
            ALL,
            "ethnic_minority",
            ALL,
            "asian",
            "ethnic_minority",
            "black",
            "ethnic_minority",
            "mixed",
            "ethnic_minority");

    private GroupNesting() {}

    /** The group that this one is a part of, within its characteristic. */
    static String parentOf(String characteristic, String group) {
        if (isUnknown(group) && !group.equals(NOT_KNOWN)) {
            return NOT_KNOWN;
        }
        if (characteristic.equals("sex_and_ethnicity")) {
            return crossedParentOf(group);
        }
        return isEthnicity(characteristic) ? ethnicParentOf(group) : ALL;
    }

    /** Whether people of this group have not told us. */
    static boolean isUnknown(String group) {
        return group.equals(NOT_KNOWN) || UNTOLD.contains(group) || group.endsWith("_" + NOT_KNOWN);
    }

    /** Asian women are ethnic minority women, White women are a group by themselves. */
    private static String crossedParentOf(String group) {
        return Set.of("asian", "black", "mixed", "other").stream()
                .flatMap(broad -> Set.of("female_", "male_").stream().filter(sex -> group.equals(sex + broad)))
                .findFirst()
                .map(sex -> sex + "ethnic_minority")
                .orElse(ALL);
    }

    private static boolean isEthnicity(String characteristic) {
        return characteristic.toLowerCase(Locale.ROOT).startsWith("ethnic");
    }

    private static String ethnicParentOf(String group) {
        if (group.equals("other")) {
            return "ethnic_minority";
        }
        String broad = group.split("_", 2)[0];
        boolean fine = group.contains("_")
                && Set.of("white", "asian", "black", "mixed", "other").contains(broad);
        return fine ? broad : BROAD.getOrDefault(group, ALL);
    }
}
