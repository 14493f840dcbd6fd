package org.evenhand.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;

/** In which order a table writes the numbers of its dates, where it writes them with numbers alone. */
final class DateSuggestion {

    private DateSuggestion() {}

    /** The order that fits all columns of dates; {@code columns} says which canonical column each one is. */
    static Suggestion of(Dataset dataset, Map<FoundColumn, String> columns) {
        Set<DateStyle> fitting = EnumSet.noneOf(DateStyle.class);
        List<String> undecided = new ArrayList<>();
        columns.forEach((found, column) -> {
            if (dataset.schema().field(column).filter(DateSuggestion::isDay).isPresent()) {
                Dates dates = Dates.of(found.sample(), Optional.empty());
                if (dates.inferred()) {
                    fitting.add(dates.style());
                } else if (dates.undecided()) {
                    undecided.add(found.heading());
                }
            }
        });
        return of(fitting, undecided);
    }

    private static boolean isDay(Field field) {
        return field.type() == LocalDate.class;
    }

    private static Suggestion of(Set<DateStyle> fitting, List<String> undecided) {
        if (fitting.size() == 1) {
            String only = fitting.iterator().next().word();
            return Suggestion.sure(only, "Only " + only + " fits its dates.");
        }
        if (fitting.isEmpty() && undecided.isEmpty()) {
            return Suggestion.sure(Mapping.NOT_DECLARED, "Its dates can be read in one way only, or it has none.");
        }
        return Suggestion.none(
                fitting.isEmpty()
                        ? "Its dates can be read in two ways, and nobody can say which is meant: please look at them."
                        : "Its columns write dates in different ways: please export it again.");
    }
}
