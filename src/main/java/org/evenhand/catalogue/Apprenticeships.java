package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.measure.Division.Level;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Rows of apprenticeships, with what each says of its time.
 *
 * @param rows the rows
 */
record Apprenticeships(Table<?> rows) {

    private static final String PERSON = "person_id";
    private static final Set<String> OVER = Set.of("completed", "withdrawn");

    /** The row of the apprenticeship that each person is in on a date. */
    Map<String, Integer> on(LocalDate date) {
        Map<String, Integer> current = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (begun(row, date) && !over(row, date)) {
                current.put(rows.text(PERSON).word(row), row);
            }
        }
        return current;
    }

    private boolean begun(int row, LocalDate date) {
        DateColumn start = rows.date("start");
        return !start.has(row) || !start.date(row).isAfter(date);
    }

    private boolean over(int row, LocalDate date) {
        Optional<LocalDate> ended = ended(row);
        return ended.isPresent()
                ? !ended.get().isAfter(date)
                : OVER.contains(rows.text("status").word(row));
    }

    /** The day on which it ended: the planned one where it is over and nothing else is held. */
    Optional<LocalDate> ended(int row) {
        DateColumn actual = rows.date("actual_end");
        DateColumn planned = rows.date("planned_end");
        if (actual.has(row)) {
            return Optional.of(actual.date(row));
        }
        return planned.has(row) && OVER.contains(rows.text("status").word(row))
                ? Optional.of(planned.date(row))
                : Optional.empty();
    }

    boolean completed(int row) {
        return rows.text("status").word(row).equals("completed");
    }

    /** The training provider: {@code Fern College (college, local)}. */
    Level provider() {
        TextColumn name = rows.text("provider_name");
        return Level.of("provider", row -> name.has(row) ? name.word(row) + brackets(kind(row)) : "");
    }

    private static String brackets(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** What kind of provider, and whether it is local: {@code college, local}. */
    Level kindOfProvider() {
        return EventPopulation.coded("kind of provider", this::kind);
    }

    private String kind(int row) {
        String local = rows.text("provider_local").word(row).equals("yes") ? "local" : "";
        return Stream.of(rows.text("provider_type").word(row).replace('_', ' '), local)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Level level() {
        return new Level("level of study", rows.text("level")::word, code -> "Level " + code);
    }

    /** Whether it leads to a degree; where that is not said, whether it is at level 6 or 7. */
    Level degree() {
        TextColumn flag = rows.text("degree_flag");
        TextColumn level = rows.text("level");
        return EventPopulation.whether(
                "degree",
                row -> flag.has(row)
                        ? flag.word(row).equals("yes")
                        : Set.of("6", "7").contains(level.word(row)),
                "At degree level",
                "Below degree level");
    }
}
