package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * Requests for learning, learning that was begun, and the people in post who learned; mentors and champions are no learners. Elected
 * members, who are no employees, stand by themselves.
 */
final class LearningPopulations {

    private static final String PERSON = "person_id";
    private static final String DEPARTMENT = "department";

    private final Snapshot snapshot;
    private final Events learning;
    private final Events ofMembers;

    private LearningPopulations(Snapshot snapshot, Events training) {
        this.snapshot = snapshot;
        IntPredicate member = training.says("elected_member", EventPopulation.YES);
        this.learning = training.where(
                training.says("role", "mentor", "champion").or(member).negate());
        this.ofMembers = training.where(member);
    }

    static List<Population> of(Snapshot snapshot) {
        return Events.of(snapshot, Dataset.TRAINING)
                .map(each -> new LearningPopulations(snapshot, each).populations())
                .orElse(List.of());
    }

    private List<Population> populations() {
        IntPredicate required = learning.says("category", "mandatory", "equality");
        List<Population> populations = new ArrayList<>();
        populations.add(requests());
        populations.add(begun());
        populations.add(learned("career development", learners(required.negate())));
        populations.add(learned("digital learning", learners(learning.says("category", "digital"))));
        populations.add(inDate());
        populations.add(members());
        populations.addAll(new Mentoring(snapshot, learning).populations());
        return populations;
    }

    /** Requests of the year, and what was decided. */
    private Population requests() {
        DateColumn applied = learning.rows().date("applied_date");
        TextColumn decision = learning.rows().text("decision");
        Events requests = learning.where(row ->
                applied.has(row) ? ofTheYear(applied.date(row)) : decision.has(row) && learning.yearsAgo(row) == 0);
        EventPopulation population = requests.population("training, requests", Unit.REQUESTS);
        if (learning.rows().holds("decision")) {
            TextColumn decided = requests.rows().text("decision");
            population
                    .stages(
                            "decision",
                            EventPopulation.coded(
                                    "decision", row -> decided.has(row) ? decided.word(row) : "undecided"))
                    .sizes(DEPARTMENT, "grade");
        }
        return population.build();
    }

    private boolean ofTheYear(LocalDate day) {
        return ReportingPeriod.upTo(learning.until()).holds(day);
    }

    /** Learning that was begun in the year, and whether it is completed. */
    private Population begun() {
        DateColumn started = learning.rows().date("started");
        Events begun = learning.where(row -> started.has(row) && ofTheYear(started.date(row)));
        DateColumn completed = begun.rows().date("completed");
        return begun.population("training, begun", Unit.ENROLMENTS)
                .stages(
                        "completion",
                        EventPopulation.whether("completion", completed::has, "Completed", "Not completed"))
                .sizes(EventPopulation.coded("kind of learning", begun.rows().text("category")::word))
                .build();
    }

    /** Those who began or completed such learning in the year. */
    private Set<String> learners(IntPredicate such) {
        Table<?> rows = learning.rows();
        Set<String> learners = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean began =
                    rows.date("started").has(row) || rows.date("completed").has(row);
            if (began && learning.yearsAgo(row) == 0 && such.test(row)) {
                learners.add(rows.text(PERSON).word(row));
            }
        }
        return learners;
    }

    /** People in post on the snapshot date who did, with what the snapshot says of them. */
    private Population learned(String kind, Set<String> learners) {
        TextColumn person = snapshot.people().text(PERSON);
        Table<?> rows = snapshot.people().where(row -> learners.contains(person.word(row)));
        return EventPopulation.of("training, " + kind, rows, learning.until(), Unit.PEOPLE)
                .sizes(DEPARTMENT, "tier")
                .sizes(WorkforcePopulation.team(rows))
                .sizes(WorkforcePopulation.pattern(rows))
                .build();
    }

    /** Everybody in post, and whether equality learning was completed in the three years for which events are kept. */
    private Population inDate() {
        Table<?> people = snapshot.people();
        TextColumn person = people.text(PERSON);
        Set<String> done = inDate(learning);
        return EventPopulation.of("training, equality learning", people, learning.until(), Unit.PEOPLE)
                .told(
                        "equality learning",
                        EventPopulation.whether(
                                "equality learning", row -> done.contains(person.word(row)), "In date", "Not in date"))
                .sizes(DEPARTMENT, "tier")
                .build();
    }

    /** The elected members of whom the extract tells, each once, whatever they learned, and whether equality learning was among it. */
    private Population members() {
        Table<?> rows = EventPopulation.onceEach(ofMembers.rows(), PERSON);
        TextColumn person = rows.text(PERSON);
        Set<String> done = inDate(ofMembers);
        return EventPopulation.of("training, elected members", rows, learning.until(), Unit.PEOPLE)
                .told(
                        "equality learning of members",
                        EventPopulation.whether(
                                "equality learning of members",
                                row -> done.contains(person.word(row)),
                                "Elected members in date",
                                "Elected members not in date"))
                .build();
    }

    /** Who completed equality learning. */
    private static Set<String> inDate(Events learning) {
        Set<String> done = new HashSet<>();
        Table<?> rows = learning.rows();
        IntPredicate equality = learning.says("category", "equality");
        for (int row = 0; row < rows.size(); row++) {
            if (equality.test(row) && rows.date("completed").has(row)) {
                done.add(rows.text(PERSON).word(row));
            }
        }
        return done;
    }
}
