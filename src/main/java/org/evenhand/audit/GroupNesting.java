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
        if (UNTOLD.contains(group)) {
            return NOT_KNOWN;
        }
        return isEthnicity(characteristic) ? ethnicParentOf(group) : ALL;
    }

    /** Whether people of this group have not told us. */
    static boolean isUnknown(String group) {
        return group.equals(NOT_KNOWN) || UNTOLD.contains(group);
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
