package org.evenhand.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.dataset.Assignment;
import org.evenhand.table.Schema;

/** Which posts are out of scope, by the rules that the plan names; whom they leave out is counted by rule. */
final class Scope {

    private static final String NOT_STARTED = "starts after the snapshot date";

    private final Schema<Assignment> schema = Schema.of(Assignment.class);
    private final Map<String, List<String>> rules;
    private final LocalDate snapshotDate;
    private final Map<String, Set<String>> leftOut = new TreeMap<>();

    Scope(Map<String, List<String>> rules, LocalDate snapshotDate) {
        this.rules = rules;
        this.snapshotDate = snapshotDate;
    }

    /** The posts that are in scope. */
    List<Assignment> within(List<Assignment> posts) {
        return posts.stream().filter(this::isWithin).toList();
    }

    private boolean isWithin(Assignment post) {
        Optional<String> rule = rule(post);
        rule.ifPresent(
                name -> leftOut.computeIfAbsent(name, unused -> new HashSet<>()).add(post.personId()));
        return rule.isEmpty();
    }

    private Optional<String> rule(Assignment post) {
        if (post.serviceStart() != null && post.serviceStart().isAfter(snapshotDate)) {
            return Optional.of(NOT_STARTED);
        }
        return rules.entrySet().stream()
                .flatMap(rule -> rule.getValue().stream()
                        .filter(value -> word(post, rule.getKey()).equals(CodeList.plain(value)))
                        .map(value -> rule.getKey().replace('_', ' ') + ": " + value))
                .findFirst();
    }

    private String word(Assignment post, String column) {
        Object value = schema.value(post, schema.columns().indexOf(column));
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value == null ? "" : CodeList.plain(value.toString());
    }

    /** How many people each rule left out altogether: those with another post that is in scope are still counted. */
    Map<String, Integer> peopleLeftOut(Set<String> stillIn) {
        Map<String, Integer> counts = new TreeMap<>();
        leftOut.forEach((rule, people) -> counts.put(rule, (int)
                people.stream().filter(person -> !stillIn.contains(person)).count()));
        return counts;
    }

    /** Whether a person is out of scope under any rule. */
    boolean leavesOut(String personId) {
        return leftOut.values().stream().anyMatch(people -> people.contains(personId));
    }
}
