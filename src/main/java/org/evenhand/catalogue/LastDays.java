package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** The days on which people left, as far as the extract of leavers reaches. */
final class LastDays {

    private static final int DAYS_OF_A_YEAR = 365;

    private final Map<String, List<LocalDate>> left = new HashMap<>();

    private LastDays(Table<?> leavers) {
        TextColumn person = leavers.text("person_id");
        for (int row = 0; row < leavers.size(); row++) {
            List<LocalDate> days = left.computeIfAbsent(person.word(row), each -> new ArrayList<>());
            Snapshot.dateOf(Dataset.LEAVERS, leavers, row).ifPresent(days::add);
        }
    }

    /** Them; empty where no extract tells who left. */
    static Optional<LastDays> of(Snapshot snapshot) {
        return snapshot.has(Dataset.LEAVERS)
                ? Optional.of(new LastDays(snapshot.table(Dataset.LEAVERS)))
                : Optional.empty();
    }

    /** Whether the person of a row left within 365 days of its date. */
    IntPredicate withinAYear(Table<?> rows, IntFunction<LocalDate> from) {
        TextColumn person = rows.text("person_id");
        return row -> left.getOrDefault(person.word(row), List.of()).stream()
                .anyMatch(day -> !day.isBefore(from.apply(row))
                        && !day.isAfter(from.apply(row).plusDays(DAYS_OF_A_YEAR)));
    }
}
