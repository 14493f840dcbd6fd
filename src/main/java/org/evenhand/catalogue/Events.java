package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * The rows of one extract that tell of something that happened in the last three years.
 *
 * @param dataset the extract
 * @param rows its rows
 * @param until the snapshot date
 */
record Events(Dataset dataset, Table<?> rows, LocalDate until) {

    /** All that an extract tells of; empty where it was not supplied. */
    static Optional<Events> of(Snapshot snapshot, Dataset dataset) {
        return snapshot.has(dataset)
                ? Optional.of(new Events(
                        dataset,
                        snapshot.events(dataset, Snapshot.MONTHS_KEPT),
                        snapshot.facts().snapshotDate()))
                : Optional.empty();
    }

    Events where(IntPredicate keep) {
        return new Events(dataset, rows.where(keep), until);
    }

    /** The same where one column says what another says. */
    Events saying(String column, String as) {
        return new Events(dataset, rows.with(column, rows.text(as)), until);
    }

    /** Whether a column says one of these words. */
    IntPredicate says(String column, String... words) {
        TextColumn text = rows.text(column);
        Set<String> wanted = Set.of(words);
        return row -> wanted.contains(text.word(row));
    }

    /** Those of the twelve months up to the snapshot date. */
    Events ofTheYear() {
        return where(row -> yearsAgo(row) == 0);
    }

    /** The first row of each person, or of whatever else a column names, in each year. */
    Events onceAYear(String column) {
        TextColumn names = rows.text(column);
        Set<String> seen = new HashSet<>();
        return where(row -> names.word(row).isEmpty() || seen.add(yearsAgo(row) + " " + names.word(row)));
    }

    /** How many years before the snapshot date: 0, 1 or 2; what has no date is taken to be of the last year. */
    int yearsAgo(int row) {
        LocalDate day = Snapshot.dateOf(dataset, rows, row).orElse(until);
        ReportingPeriod year = ReportingPeriod.upTo(until);
        return !day.isBefore(year.first()) ? 0 : !day.isBefore(year.yearBefore().first()) ? 1 : 2;
    }

    /** Them as a population, whose name begins with the word of the extract. */
    EventPopulation population(String name, Unit unit) {
        return EventPopulation.of(name, rows, until, unit);
    }
}
