package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;

/**
 * Those who were promoted, who took a role that stretches them, and who applied for a post inside. A regrade, which is the same post on a
 * new grade, is none of them.
 */
final class MovePopulations {

    static final String PROMOTIONS = "promotions_moves, promotions";
    private static final String STRETCH = "promotions_moves, stretch roles";
    private static final String APPLICATIONS = "promotions_moves, applications";

    private MovePopulations() {}

    static List<Population> of(Snapshot snapshot) {
        List<Population> populations = new ArrayList<>();
        Optional<Events> moves = Events.of(snapshot, Dataset.PROMOTIONS_MOVES);
        Optional<Events> told = moves.filter(
                each -> each.rows().holds("move_type") || each.rows().size() == 0);
        told.map(each -> fromWhere(promoted(each).population(PROMOTIONS, Unit.PEOPLE), promoted(each)))
                .map(each -> each.build())
                .or(() -> DerivedPromotions.of(snapshot))
                .ifPresent(populations::add);
        moves.ifPresent(each -> {
            Events stretched = made(each, "acting_up", "secondment");
            populations.add(fromWhere(stretched.population(STRETCH, Unit.PEOPLE), stretched)
                    .build());
            populations.add(applications(each));
        });
        return populations;
    }

    /** Those who were promoted, each once a year. */
    static Events promoted(Events moves) {
        return made(moves, "promotion");
    }

    /** Moves of these kinds that came about, each person once a year. */
    private static Events made(Events moves, String... kinds) {
        IntPredicate failed = moves.says("outcome", "unsuccessful", "withdrawn");
        return moves.where(moves.says("move_type", kinds).and(failed.negate())).onceAYear("person_id");
    }

    /** By year, and by the department and the tier that they came from. */
    private static EventPopulation fromWhere(EventPopulation population, Events moved) {
        Table<?> rows = moved.rows();
        population.years(moved, List.of());
        if (rows.holds("from_department")) {
            population.sizes(Level.of("department", rows.text("from_department")::word));
        }
        if (rows.holds("from_tier")) {
            population.sizes(EventPopulation.named("tier", rows.text("from_tier")::word));
        }
        return howWeKnow(population, moved, "Payroll told us of the move");
    }

    /** What tells of the moves of the year. */
    static EventPopulation howWeKnow(EventPopulation population, Events moved, String words) {
        return population.told(
                "how we know",
                EventPopulation.whether(
                        "of the year", row -> moved.yearsAgo(row) == 0, "The last year", "Earlier years"),
                Level.of("how we know", row -> moved.yearsAgo(row) == 0 ? words : ""));
    }

    /** Applications for posts inside, with how they ended and the post that they were for. */
    private static Population applications(Events moves) {
        Events applied = moves.where(moves.says("applied", "yes")).ofTheYear();
        Table<?> rows = applied.rows();
        EventPopulation population = applied.population(APPLICATIONS, Unit.APPLICATIONS);
        if (rows.holds("outcome")) {
            population.stages("ended", EventPopulation.coded("ended", rows.text("outcome")::word));
            if (rows.holds("to_department")) {
                population.sizes(Level.of("department", rows.text("to_department")::word));
            }
            if (rows.holds("to_grade")) {
                population.sizes(Level.of("grade", rows.text("to_grade")::word));
            }
        }
        return population.build();
    }
}
