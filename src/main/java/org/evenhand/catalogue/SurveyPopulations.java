package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;

/**
 * The responses to the last survey of staff: their scores, and what they say of harassment, of the way up and of adjustments. All questions
 * are of one population, so that their counts are protected together.
 */
final class SurveyPopulations {

    /** Kinds of question that are scored from 0 to 100. */
    private static final List<String> SCORED = List.of("inclusion", "progression", "capability", "confidence");

    /** What those who say yes to a question say. */
    private static final Map<String, String> WORDS = Map.of(
            "harassment_public", "Harassed by the public",
            "harassment_colleagues", "Harassed by colleagues",
            "harassment_managers", "Harassed by managers",
            "discrimination", "Discriminated against",
            "progression", "Believe in fair progression",
            "adjustments", "Adjustments work");

    /** From this score on an answer is favourable: 4 of 5. */
    private static final long FAVOURABLE = 75_000_000;

    private final Survey survey;
    private final Table<?> responses;
    private final LocalDate date;

    private SurveyPopulations(Survey survey, LocalDate date) {
        this.survey = survey;
        this.responses = survey.responses();
        this.date = date;
    }

    static List<Population> of(Snapshot snapshot) {
        return Survey.of(snapshot)
                .map(survey -> new SurveyPopulations(survey, snapshot.facts().snapshotDate()))
                .map(each -> List.of(
                        each.returned(),
                        each.asked(),
                        TeamQuadrants.of(
                                each.survey,
                                WorkforcePopulation.team(each.responses).code(),
                                each.date)))
                .orElse(List.of());
    }

    /** How many responses there are, by part of the organisation. */
    private Population returned() {
        return EventPopulation.of("staff_survey, returned", responses, date, Unit.RESPONSES)
                .sizes("department")
                .sizes(tier())
                .sizes(WorkforcePopulation.team(responses))
                .build();
    }

    private Level tier() {
        return new Level("tier", responses.text("tier")::word, code -> "Tier " + code);
    }

    private Population asked() {
        EventPopulation population = EventPopulation.of("staff_survey", responses, date, Unit.RESPONSES)
                .units("department")
                .units(tier())
                .units(Level.of("place", responses.text("work_base")::word))
                .sizes(WorkforcePopulation.team(responses));
        for (String about : List.of("public", "colleagues", "managers")) {
            happened(population, "harassment_" + about);
        }
        happened(population, "discrimination");
        adjustments(population);
        stages(population, "progression", answered("progression"), favourable("progression"));
        scores(population.builder());
        return population.build();
    }

    private void scores(Population.Builder population) {
        SCORED.stream().filter(survey::asks).forEach(kind -> population.amount(kind, survey.score(kind)));
        boolean askedWho = Arrays.stream(Characteristic.values()).anyMatch(by -> responses.holds(by.column()));
        if (!askedWho) {
            // Where nobody was asked who they are, everybody is still counted, as having told nothing.
            int[] nobody = new int[responses.size()];
            Arrays.fill(nobody, Populations.group(Characteristic.SEX, Answer.NOT_HELD.code()));
            population.by(Characteristic.SEX, nobody);
        }
    }

    /** Whether something happened to those who say yes or no to a question. */
    private void happened(EventPopulation population, String kind) {
        List<Set<String>> given = survey.given(kind);
        IntPredicate yes = row -> given.get(row).contains(EventPopulation.YES);
        stages(population, kind, yes.or(row -> given.get(row).contains(EventPopulation.NO)), yes);
    }

    /** Whether they have what they need, of those who need an adjustment; by department, how many of so many. */
    private void adjustments(EventPopulation population) {
        List<Set<String>> needed = survey.given("adjustments_needed");
        boolean asked = survey.asks("adjustments_needed");
        IntPredicate needs = row -> !asked || needed.get(row).contains(EventPopulation.YES);
        stages(population, "adjustments", needs.and(answered("adjustments")), favourable("adjustments"));
        if (survey.asks("adjustments")) {
            population.sizes("department");
        }
    }

    private void stages(EventPopulation population, String kind, IntPredicate answered, IntPredicate yes) {
        if (!survey.asks(kind)) {
            return;
        }
        String words = WORDS.getOrDefault(kind, EventPopulation.words(kind));
        population.stages(
                kind,
                EventPopulation.whether(kind + " asked", answered, words + ": answered", words + ": no answer"),
                EventPopulation.whether(kind, answered, yes, words, words + ": no"));
    }

    private IntPredicate answered(String kind) {
        AmountColumn score = survey.score(kind);
        List<Set<String>> given = survey.given(kind);
        return row -> score.has(row)
                || given.get(row).contains(EventPopulation.YES)
                || given.get(row).contains(EventPopulation.NO);
    }

    private IntPredicate favourable(String kind) {
        AmountColumn score = survey.score(kind);
        List<Set<String>> given = survey.given(kind);
        return row ->
                given.get(row).contains(EventPopulation.YES) || score.has(row) && score.millionths(row) >= FAVOURABLE;
    }
}
