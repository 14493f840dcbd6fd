package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenhand.dataset.Assignment;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Place;
import org.evenhand.quality.Severity;
import org.evenhand.table.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everybody once: each person's main post, with the full-time equivalent of all their posts.
 *
 * <p>The main post is the flagged one, else that with most hours, else the highest full-time equivalent, else the earliest start of
 * service (of the grade where that is not held), else the lowest identifier.
 */
final class People {

    private static final Comparator<Assignment> MAIN_FIRST = Comparator.comparing(
                    (Assignment post) -> Boolean.TRUE.equals(post.isMainPost()) ? 0 : 1)
            .thenComparing(highest(Assignment::contractedHours))
            .thenComparing(highest(Assignment::fte))
            .thenComparing(People::start)
            .thenComparing(post -> Optional.ofNullable(post.assignmentId()).orElse(""));

    private final Schema<Assignment> schema = Schema.of(Assignment.class);
    private final Answers<Assignment> answers = new Answers<>(schema);
    private final Map<String, List<Assignment>> posts = new TreeMap<>();

    People(List<Assignment> inScope) {
        inScope.forEach(post -> posts.computeIfAbsent(post.personId(), unused -> new ArrayList<>())
                .add(post));
    }

    private static Comparator<Assignment> highest(Function<Assignment, @Nullable BigDecimal> amount) {
        return Comparator.comparing(
                (Assignment post) -> Optional.ofNullable(amount.apply(post)).orElse(BigDecimal.ZERO),
                Comparator.reverseOrder());
    }

    private static LocalDate start(Assignment post) {
        return Optional.ofNullable(post.serviceStart())
                .or(() -> Optional.ofNullable(post.gradeStart()))
                .orElse(LocalDate.MAX);
    }

    /** One record a person, in the order of their identifiers, so that the order of the file changes nothing. */
    List<Assignment> each() {
        return posts.values().stream().map(this::person).toList();
    }

    private Assignment person(List<Assignment> own) {
        Assignment main = own.stream().min(MAIN_FIRST).orElseThrow();
        return own.size() == 1 ? main : withFte(main, own);
    }

    private Assignment withFte(Assignment main, List<Assignment> own) {
        Optional<BigDecimal> sum = own.stream()
                .flatMap(post -> Optional.ofNullable(post.fte()).stream())
                .reduce(BigDecimal::add);
        @Nullable Object[] values = schema.values(main);
        values[schema.columns().indexOf("fte")] = sum.orElse(null);
        return schema.make(values);
    }

    static String people(long count) {
        return count == 1 ? "1 person has" : count + " people have";
    }

    /** Says how many people have several posts, and how many of them different answers. */
    void note(Place place, Findings findings) {
        long several = posts.values().stream().filter(own -> own.size() > 1).count();
        long clashes = posts.values().stream()
                .filter(own -> own.size() > 1 && answers.clash(own))
                .count();
        if (several > 0) {
            findings.add(
                    Severity.NOTED,
                    "E-POSTS",
                    place,
                    people(several) + " more than one post. Each is counted once, in the main post.",
                    "");
        }
        if (clashes > 0) {
            findings.add(
                    Severity.REPAIRED,
                    "E-CLASH",
                    place,
                    people(clashes) + " different answers in different posts. That of the main post was taken.",
                    "To mend it, correct them in the source.");
        }
    }
}
