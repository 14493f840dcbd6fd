package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Employment cases of three years: parts that people had in grievances, those who entered a formal procedure or were referred to a regulator, and
 * complaints of harassment and bullying. Rates of entering count a person once a year; all else counts cases.
 */
final class CasePopulations {

    static final String GROUND = "ground, three years together";
    private static final String STAGE = "stage, three years together";
    private static final String CASE_TYPE = "case_type";
    private static final String DEPARTMENT = "department";
    private static final String REGULATED = "workforce_snapshot.function, regulated staff";

    private final Events cases;

    private CasePopulations(Events cases) {
        this.cases = cases;
    }

    static List<Population> of(Snapshot snapshot) {
        List<Population> populations = new ArrayList<>();
        Events.of(snapshot, Dataset.ER_CASES)
                .filter(each -> each.rows().holds(CASE_TYPE) || each.rows().size() == 0)
                .ifPresent(each -> populations.addAll(new CasePopulations(each).populations()));
        regulated(snapshot).ifPresent(populations::add);
        return populations;
    }

    private List<Population> populations() {
        List<Population> populations = new ArrayList<>();
        populations.add(grievances("grievances raised", "complainant"));
        populations.add(grievances("grievances answered", "respondent"));
        if (cases.rows().holds("formal") || cases.rows().size() == 0) {
            populations.add(entered("disciplinary"));
            populations.add(entered("capability"));
            populations.add(entered("absence"));
        }
        populations.add(people("referrals", subjects("fitness_to_practise").onceAYear("person_id"))
                .build());
        populations.add(new Complaints(cases.where(cases.says(CASE_TYPE, "dignity_at_work"))).population());
        return populations;
    }

    private Population grievances(String name, String role) {
        Events grievances = cases.where(cases.says(CASE_TYPE, "grievance").and(cases.says("role", role)));
        return grievances
                .population("er_cases, " + name, Unit.CASES)
                .years(grievances, List.of())
                .sizes(DEPARTMENT)
                .told(GROUND, ground(grievances))
                .build();
    }

    static Level ground(Events cases) {
        return EventPopulation.coded(GROUND, cases.rows().text("ground")::word);
    }

    private Events subjects(String type) {
        return cases.where(cases.says(CASE_TYPE, type)
                .and(cases.says("role", "complainant").negate()));
    }

    private Population entered(String type) {
        Events subjects = subjects(type);
        Events formal = subjects.where(subjects.says("formal", "yes")).onceAYear("person_id");
        return people(type, formal)
                .told(STAGE, EventPopulation.coded(STAGE, formal.rows().text("stage")::word))
                .build();
    }

    private static EventPopulation people(String name, Events events) {
        return events.population("er_cases, " + name, Unit.PEOPLE)
                .years(events, List.of())
                .sizes(DEPARTMENT);
    }

    /** People in post whose function is one that a regulator of social care or health registers. */
    private static Optional<Population> regulated(Snapshot snapshot) {
        Table<?> people = snapshot.people();
        if (!people.holds("function")) {
            return Optional.empty();
        }
        TextColumn function = people.text("function");
        Table<?> regulated = people.where(row -> registered(function.word(row)));
        return Optional.of(
                EventPopulation.of(REGULATED, regulated, snapshot.facts().snapshotDate(), Unit.PEOPLE)
                        .build());
    }

    private static boolean registered(String function) {
        String words = function.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return words.startsWith("social work")
                || words.startsWith("social care")
                || words.startsWith("occupational therap")
                || words.startsWith("nurs");
    }

    /** Complaints of harassment and bullying in three years, each case once, with whoever complained first. */
    private record Complaints(Events cases) {

        private static final String OUTCOME = "outcome, three years together";

        Complaints(Events cases) {
            Events raised =
                    cases.where(cases.says("role", "respondent", "subject").negate());
            this.cases =
                    new Events(raised.dataset(), EventPopulation.onceEach(raised.rows(), "case_id"), raised.until());
        }

        Population population() {
            EventPopulation population = cases.population("er_cases, harassment and bullying", Unit.CASES)
                    .stages("came of it", closed(), settled(), upheld())
                    .told(GROUND, ground(cases))
                    .told(OUTCOME, outcome());
            population
                    .builder()
                    .amount(
                            "days_open",
                            Days.between(
                                    cases.rows().date("opened"), cases.rows().date("closed")));
            return population.build();
        }

        private IntPredicate ended() {
            DateColumn closed = cases.rows().date("closed");
            TextColumn outcome = cases.rows().text("outcome");
            return row -> closed.has(row) || outcome.has(row);
        }

        private Level outcome() {
            TextColumn outcome = cases.rows().text("outcome");
            return EventPopulation.coded(OUTCOME, row -> ended().test(row) ? outcome.word(row) : "still_open");
        }

        private Level closed() {
            return EventPopulation.whether(
                    "closed", ended(), "Closed, three years together", "Open, three years together");
        }

        private Level settled() {
            return EventPopulation.whether(
                    "settled",
                    ended(),
                    cases.says("outcome", "upheld", "partly_upheld", "informal"),
                    "Upheld or resolved, three years together",
                    "Not upheld or withdrawn, three years together");
        }

        private Level upheld() {
            IntPredicate upheld = cases.says("outcome", "upheld", "partly_upheld");
            IntFunction<String> code = row -> upheld.test(row)
                    ? EventPopulation.YES
                    : cases.says("outcome", "informal").test(row) ? EventPopulation.NO : "";
            return new Level(
                    "upheld",
                    code,
                    each -> each.equals(EventPopulation.YES)
                            ? "Upheld in full or in part, three years together"
                            : "Resolved informally, three years together");
        }
    }
}
