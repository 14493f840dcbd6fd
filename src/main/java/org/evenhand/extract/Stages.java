package org.evenhand.extract;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stages that an application must have been through, because it came further: systems overwrite a stage with the next one, so that
 * "appointed" has no day of shortlisting.
 */
final class Stages {

    private static final List<String> ORDER = List.of("shortlisted", "interviewed", "offered", "accepted");
    private static final Map<String, Integer> REACHED =
            Map.of("appointed", 4, "offer_declined", 3, "rejected_interview", 2, "reserve", 2);

    private final ToIntFunction<String> position;
    private final Sheet sheet;

    /** Stages at these positions of a row of values, below 0 where there is none. */
    Stages(ToIntFunction<String> position, Sheet sheet) {
        this.position = position;
        this.sheet = sheet;
    }

    /** Sets every stage before the furthest that was reached, where the file holds the stage at all; whether any was not set. */
    boolean fill(@Nullable Object[] values) {
        int reached = reached(values);
        boolean filled = false;
        for (String stage : ORDER.subList(0, reached)) {
            int at = position.applyAsInt(stage);
            if (at >= 0 && sheet.has(stage) && !Boolean.TRUE.equals(values[at])) {
                values[at] = true;
                filled = true;
            }
        }
        return filled;
    }

    private int reached(@Nullable Object[] values) {
        int outcome = position.applyAsInt("outcome");
        int reached = outcome < 0 ? 0 : REACHED.getOrDefault(String.valueOf(values[outcome]), 0);
        for (int i = 0; i < ORDER.size(); i++) {
            int at = position.applyAsInt(ORDER.get(i));
            reached = at >= 0 && Boolean.TRUE.equals(values[at]) ? Math.max(reached, i + 1) : reached;
        }
        return reached;
    }
}
