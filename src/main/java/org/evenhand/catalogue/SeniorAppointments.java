package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Those appointed to tiers 1 to 3 in three years, from outside and from inside: appointments that recruitment tells of, and promotions
 * that name no application which recruitment tells of.
 */
final class SeniorAppointments {

    private static final String NAME = "recruitment, senior appointments";
    private static final String[] SENIOR = {"1", "2", "3"};

    private final List<Table<?>> tables = new ArrayList<>();
    private final List<IntFunction<String>> origins = new ArrayList<>();

    private SeniorAppointments() {}

    static Optional<Population> of(Snapshot snapshot) {
        Optional<Events> applications = Events.of(snapshot, Dataset.RECRUITMENT);
        Optional<Events> moves = Events.of(snapshot, Dataset.PROMOTIONS_MOVES);
        if (applications.isEmpty() && moves.isEmpty()) {
            return Optional.empty();
        }
        SeniorAppointments senior = new SeniorAppointments();
        Set<String> known = new HashSet<>();
        applications.ifPresent(each -> {
            known.addAll(each.rows().text("application_id").words());
            senior.addApplications(each);
        });
        moves.ifPresent(each -> senior.addMoves(each, known));
        return Optional.of(senior.population(snapshot));
    }

    private void addApplications(Events applications) {
        Events appointed =
                applications.where(applications.says("tier", SENIOR).and(applications.says("outcome", "appointed")));
        tables.add(appointed.rows());
        origins.add(appointed.rows().text("candidate_type")::word);
    }

    private void addMoves(Events moves, Set<String> known) {
        Events promoted = MovePopulations.promoted(moves);
        TextColumn application = promoted.rows().text("application_id");
        Events others = promoted.where(promoted.says("to_tier", SENIOR)
                .and(row -> !application.has(row) || !known.contains(application.word(row))));
        tables.add(others.rows());
        origins.add(row -> "internal");
    }

    private Population population(Snapshot snapshot) {
        int size = tables.stream().mapToInt(Table::size).sum();
        List<String> from = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            for (int row = 0; row < tables.get(table).size(); row++) {
                from.add(origins.get(table).apply(row));
            }
        }
        return Populations.characteristics(
                        Population.of(NAME, snapshot.facts().snapshotDate(), Unit.PEOPLE, size), this::joined)
                .dividedBy(Division.of(
                        "where from", Kind.STAGES, size, List.of(EventPopulation.coded("where from", from::get))))
                .build();
    }

    /** A column of one table after that of the other. */
    private TextColumn joined(String column) {
        List<String> words = new ArrayList<>();
        for (Table<?> table : tables) {
            TextColumn text = table.text(column);
            for (int row = 0; row < text.size(); row++) {
                words.add(text.word(row));
            }
        }
        return TextColumn.of(words);
    }
}
