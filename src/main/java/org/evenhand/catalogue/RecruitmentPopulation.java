package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Applications, each counted by the furthest stage that it reached, so that no later stage can hold more than an earlier one. Whoever
 * reached a stage is taken to have reached those before it, though a system has overwritten them.
 */
final class RecruitmentPopulation {

    private static final List<String> STAGES = List.of("shortlisted", "interviewed", "offered", "appointed");
    private static final Map<String, String> WORDS = Map.of(
            "shortlisted", "Shortlisted", "interviewed", "Interviewed", "offered", "Offered", "appointed", "Appointed");

    private final Table<?> applications;

    RecruitmentPopulation(Table<?> applications) {
        this.applications = applications;
    }

    static Population of(Table<?> applications, LocalDate date) {
        EventPopulation population = EventPopulation.of(Populations.RECRUITMENT, applications, date, Unit.APPLICATIONS);
        population.builder().dividedBy(new RecruitmentPopulation(applications).stages());
        return applications.holds("advert_source")
                ? sources(population, applications).build()
                : population.build();
    }

    /** Where candidates saw the vacancy, and whether they were appointed. */
    private static EventPopulation sources(EventPopulation population, Table<?> applications) {
        TextColumn outcome = applications.text("outcome");
        return population.stages(
                "sources",
                Level.of("source", applications.text("advert_source")::word),
                EventPopulation.whether(
                        "source outcome", row -> outcome.word(row).equals("appointed"), "Appointed", "Not appointed"));
    }

    /** Whether an application reached the shortlist at least. */
    boolean shortlisted(int row) {
        return furthest(row) > 0;
    }

    private Division stages() {
        List<Level> levels = new ArrayList<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            int at = stage;
            levels.add(new Level("stage", row -> code(row, at), code -> WORDS.getOrDefault(code, "Went no further")));
        }
        return Division.of("stages", Kind.STAGES, applications.size(), levels);
    }

    private String code(int row, int stage) {
        int furthest = furthest(row);
        if (furthest > stage) {
            return STAGES.get(stage);
        }
        return furthest == stage ? "not_" + STAGES.get(stage) : "";
    }

    /** How many stages an application reached. */
    private int furthest(int row) {
        String outcome = applications.text("outcome").word(row);
        if (outcome.equals("appointed")) {
            return 4;
        }
        if (yes("offered", row) || outcome.equals("offer_declined")) {
            return 3;
        }
        if (yes("interviewed", row) || outcome.equals("rejected_interview")) {
            return 2;
        }
        return yes("shortlisted", row) ? 1 : 0;
    }

    private boolean yes(String column, int row) {
        return applications.text(column).word(row).equals("yes");
    }
}
