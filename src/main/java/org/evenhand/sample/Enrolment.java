package org.evenhand.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.sample.Training.Course;

/**
 * One line of the system of learning: of a colleague, or of an elected member, who is no employee.
 *
 * <p>Hidden here: elected members are behind with equality learning.
 *
 * @param learner the number of the person
 * @param decision on the request; empty where nobody has to ask
 */
record Enrolment(
        String learner,
        boolean member,
        Course course,
        Optional<LocalDate> applied,
        String decision,
        Optional<LocalDate> started,
        Optional<LocalDate> completed,
        String role) {

    private static final int MEMBERS = 54;

    /** Of colleagues, by the day on which it began, and below them those of members. */
    static List<Enrolment> drawn(Council council) {
        Draw draw = council.draw("elected members");
        Course equality = Training.courses().stream()
                .filter(course -> course.category().equals("equality"))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        Training.drawn(council).stream().map(Enrolment::of),
                        IntStream.rangeClosed(1, MEMBERS)
                                .mapToObj(number -> ofMember("M" + (100 + number), equality, draw))
                                .sorted(Comparator.comparing(
                                        each -> each.started().orElse(Year.SNAPSHOT))))
                .toList();
    }

    private static Enrolment of(Training.Learning learning) {
        return new Enrolment(
                learning.who().id(),
                false,
                learning.course(),
                learning.applied(),
                learning.decision(),
                learning.started(),
                learning.completed(),
                learning.role());
    }

    private static Enrolment ofMember(String learner, Course course, Draw draw) {
        LocalDate started = Period.allKept().day(draw);
        Optional<LocalDate> completed = Optional.of(started.plusDays(draw.between(0, 45)))
                .filter(day -> !day.isAfter(Year.SNAPSHOT) && draw.chance(6_500));
        return new Enrolment(
                learner,
                true,
                course,
                Optional.empty(),
                "",
                Optional.of(started),
                completed,
                Training.Learning.LEARNER);
    }

    static Sheet<Enrolment> sheet(LocalCodes codes) {
        return new Sheet<Enrolment>(Dataset.TRAINING, codes)
                .yearFirst()
                .text("Learner No", "person_id", Enrolment::learner)
                .text("Course", "course_id", each -> each.course().id())
                .text("Course Title", "title", each -> each.course().title())
                .text("Type", "category", each -> each.course().category())
                .text("Delivery", "mode", each -> each.course().mode())
                .dateIfAny("Requested", "applied_date", Enrolment::applied)
                .text("Decision", "decision", Enrolment::decision)
                .dateIfAny("Started", "started", Enrolment::started)
                .dateIfAny("Completed", "completed", Enrolment::completed)
                .text("Hours", "hours", each -> each.course().hours())
                .text("Cost", "cost", each -> each.course().cost())
                .text("Part", "role", Enrolment::role)
                .yesNo("Elected Member", "elected_member", Enrolment::member)
                .yesNo("Funded CPD", "funded_cpd", each -> each.course().funded());
    }
}
