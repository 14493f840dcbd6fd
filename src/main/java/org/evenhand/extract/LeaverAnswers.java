package org.evenhand.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Assignment;
import org.evenhand.dataset.Leaver;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;

/** Gives those who left the answers that the workforce holds of them, wherever their own row holds none. */
final class LeaverAnswers {

    private final Answers<Leaver> ofLeavers = new Answers<>(Schema.of(Leaver.class));
    private final Answers<Assignment> ofPosts = new Answers<>(Schema.of(Assignment.class));
    private final List<Map<String, Assignment>> known = new ArrayList<>();
    private final Place place;
    private final Findings findings;

    LeaverAnswers(Workforce workforce, Optional<Workforce> past, Place place, Findings findings) {
        past.ifPresent(before -> known.add(before.byId()));
        known.add(workforce.byId());
        this.place = place;
        this.findings = findings;
    }

    List<Leaver> join(List<Leaver> leavers) {
        List<Leaver> joined = new ArrayList<>();
        int clashes = 0;
        for (Leaver leaver : leavers) {
            Optional<Assignment> post = post(leaver.personId());
            clashes += post.filter(found -> ofLeavers.clash(leaver, ofPosts, found))
                            .isPresent()
                    ? 1
                    : 0;
            joined.add(
                    post.map(found -> ofLeavers.filled(leaver, ofPosts, found)).orElse(leaver));
        }
        if (clashes > 0) {
            findings.add(
                    Severity.NOTED,
                    "E-CLASH",
                    place,
                    clashes
                            + " people have other answers here than in workforce_snapshot. Those held when they left were taken.",
                    "");
        }
        return joined;
    }

    private Optional<Assignment> post(String personId) {
        return known.stream()
                .flatMap(byId -> Optional.ofNullable(byId.get(personId)).stream())
                .findFirst();
    }
}
