package org.evenhand.report.data;

import java.util.Set;

/** Which indicators count events of twelve months rather than people of one day. */
final class Events {

    private static final Set<String> AREAS = Set.of("REC", "RET");
    private static final Set<String> BONUSES = Set.of("PAY-03", "PAY-04", "PAY-05");

    private Events() {}

    static boolean counted(String indicator) {
        return AREAS.contains(indicator.split("-", -1)[0]) || BONUSES.contains(indicator) || indicator.equals("REP-13");
    }
}
