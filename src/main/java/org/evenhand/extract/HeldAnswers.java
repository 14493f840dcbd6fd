package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Assignment;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;

/**
 * Gives the people of an extract the answers, and the place in the organisation, that the workforce holds of them, wherever their own
 * row holds none. What the row itself says was held on the day of the event, so it wins.
 */
final class HeldAnswers<R extends Record> {

    private static final String PERSON = "person_id";

    private final Schema<R> schema;
    private final Answers<R> own;
    private final Answers<Assignment> ofPosts = new Answers<>(Schema.of(Assignment.class));
    private final List<Map<String, Assignment>> known = new ArrayList<>();
    private final Place place;
    private final Findings findings;

    /** Leavers are best known by the snapshot before they left, everybody else by the one after the event. */
    HeldAnswers(
            Dataset dataset,
            Schema<R> schema,
            Workforce workforce,
            Optional<Workforce> past,
            Place place,
            Findings findings) {
        this.schema = schema;
        this.own = new Answers<>(schema);
        this.place = place;
        this.findings = findings;
        known.add(workforce.byId());
        past.ifPresent(before -> known.add(dataset == Dataset.LEAVERS ? 0 : 1, before.byId()));
    }

    /** Whether rows of this dataset are about people whom the workforce may know. */
    static boolean areFor(Dataset dataset) {
        return dataset.aboutPeople() && dataset.schema().columns().contains(PERSON);
    }

    List<R> join(List<R> rows) {
        List<R> joined = new ArrayList<>();
        int clashes = 0;
        for (R row : rows) {
            Optional<Assignment> post = post(row);
            clashes += post.filter(found -> own.clash(row, ofPosts, found)).isPresent() ? 1 : 0;
            joined.add(post.map(found -> own.filled(row, ofPosts, found)).orElse(row));
        }
        if (clashes > 0) {
            findings.add(
                    Severity.NOTED,
                    "E-CLASH",
                    place,
                    clashes + (clashes == 1 ? " row has" : " rows have")
                            + " other answers here than in workforce_snapshot. Those of the day of the event were taken.",
                    "");
        }
        return joined;
    }

    private Optional<Assignment> post(R row) {
        Object person = schema.value(row, schema.columns().indexOf(PERSON));
        return known.stream()
                .flatMap(byId -> Optional.ofNullable(byId.get(String.valueOf(person))).stream())
                .findFirst();
    }
}
