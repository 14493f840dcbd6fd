package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.ReportingPeriod;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division.Level;
import org.evenhand.measure.Population;
import org.evenhand.table.DateColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** Apprenticeships begun in the year, people in post who are apprentices, and apprenticeships that were due to end or were completed. */
final class ApprenticePopulations {

    private static final String PERSON = "person_id";
    private static final String PROVIDER = "provider_name";
    private static final String DEPARTMENT = "department";
    private static final int YEAR = 12;

    private final Snapshot snapshot;
    private final LocalDate until;
    private final Apprenticeships all;

    private ApprenticePopulations(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.until = snapshot.facts().snapshotDate();
        this.all = new Apprenticeships(snapshot.table(Dataset.APPRENTICESHIPS));
    }

    static List<Population> of(Snapshot snapshot) {
        return snapshot.has(Dataset.APPRENTICESHIPS) ? new ApprenticePopulations(snapshot).populations() : List.of();
    }

    private List<Population> populations() {
        Map<String, Integer> now = all.on(until);
        Table<?> people = in(now.keySet(), snapshot.people());
        int[] studies = IntStream.range(0, people.size())
                .map(row -> now.getOrDefault(people.text(PERSON).word(row), 0))
                .toArray();
        Apprenticeships current = new Apprenticeships(all.rows().pick(studies));
        List<Population> populations = new ArrayList<>(List.of(
                starts(),
                everybody(now.keySet()),
                apprentices(people, current),
                dueToComplete(),
                completed(),
                completedAYearAgo(),
                providers(current)));
        snapshot.earlier()
                .ifPresent(earlier -> populations.add(EventPopulation.of(
                                "apprenticeships, apprentices a year earlier",
                                in(all.on(earlier.snapshotDate()).keySet(), earlier.people()),
                                earlier.snapshotDate(),
                                Unit.PEOPLE)
                        .build()));
        return populations;
    }

    private static Table<?> in(Set<String> persons, Table<?> people) {
        TextColumn person = people.text(PERSON);
        return people.where(row -> persons.contains(person.word(row)));
    }

    private EventPopulation made(String name, Table<?> of, Unit unit) {
        return EventPopulation.of("apprenticeships, " + name, of, until, unit);
    }

    private boolean inTheYear(LocalDate day, int ago) {
        return ReportingPeriod.ended(until, YEAR, YEAR * ago).holds(day);
    }

    private Population starts() {
        Table<?> rows = all.rows();
        DateColumn start = rows.date("start");
        IntPredicate begun = row -> start.has(row) && inTheYear(start.date(row), 0);
        return made("starts", EventPopulation.onceEach(rows.where(begun), PERSON), Unit.PEOPLE)
                .build();
    }

    /** Everybody in post, and whether they are apprentices. */
    private Population everybody(Set<String> apprentices) {
        TextColumn person = snapshot.people().text(PERSON);
        Level apprentice = EventPopulation.whether(
                "apprentice", row -> apprentices.contains(person.word(row)), "Apprentices", "Everybody else");
        return made("people in post", snapshot.people(), Unit.PEOPLE)
                .told("apprentice", apprentice)
                .sizes(DEPARTMENT)
                .build();
    }

    /** Apprentices in post, with what the snapshot says of them and what they study. */
    private Population apprentices(Table<?> people, Apprenticeships studies) {
        EventPopulation population = made("apprentices", people, Unit.PEOPLE).told("provider", studies.provider());
        if (people.holds("function")) {
            population.units(WorkforcePopulation.functionGroup(people));
        }
        if (studies.rows().holds("level")) {
            population.units(studies.level());
        }
        homes(population, people);
        if (studies.rows().holds("degree_flag") || studies.rows().holds("level")) {
            population
                    .stages("degree", studies.degree())
                    .sizes(DEPARTMENT)
                    .sizes(Level.of("standard", studies.rows().text("title")::word));
        }
        return population.build();
    }

    /** Who is known to live in an area that the community benchmark describes. */
    private void homes(EventPopulation population, Table<?> people) {
        Homes homes = Homes.of(snapshot, people);
        if (homes.told()) {
            population.told(
                    "home",
                    EventPopulation.whether("home", homes::local, "Local residents", "Live elsewhere, or not known"));
        }
    }

    /** Colleges, universities and others that teach somebody who is an apprentice now. */
    private Population providers(Apprenticeships current) {
        TextColumn name = current.rows().text(PROVIDER);
        Apprenticeships providers =
                new Apprenticeships(EventPopulation.onceEach(current.rows().where(name::has), PROVIDER));
        return made("providers", providers.rows(), Unit.PARTNERS)
                .told("kind of provider", providers.kindOfProvider())
                .build();
    }

    /** Apprenticeships that were planned to end in the year, and whether they were completed. */
    private Population dueToComplete() {
        DateColumn planned = all.rows().date("planned_end");
        Apprenticeships due =
                new Apprenticeships(all.rows().where(row -> planned.has(row) && inTheYear(planned.date(row), 0)));
        EventPopulation population = made("due to complete", due.rows(), Unit.PEOPLE);
        if (due.rows().holds("status")) {
            population
                    .stages(
                            "completion",
                            EventPopulation.whether("completion", due::completed, "Completed", "Not completed"))
                    .sizes(due.level())
                    .sizes(due.provider());
        }
        return population.build();
    }

    private Apprenticeships completedAgo(int years) {
        return new Apprenticeships(all.rows()
                .where(row -> all.completed(row)
                        && all.ended(row).filter(day -> inTheYear(day, years)).isPresent()));
    }

    private Population completed() {
        Table<?> completed = completedAgo(0).rows();
        EventPopulation population = made("completed", completed, Unit.PEOPLE);
        return completed.holds("destination")
                ? population
                        .told("destination", EventPopulation.coded("destination", completed.text("destination")::word))
                        .build()
                : population.build();
    }

    /** Those who completed twelve to twenty-four months ago, and whether they left within twelve months of it. */
    private Population completedAYearAgo() {
        Apprenticeships cohort = completedAgo(1);
        EventPopulation population = made("completed a year ago", cohort.rows(), Unit.PEOPLE);
        LastDays.of(snapshot)
                .ifPresent(days -> population.stages(
                        "a year later",
                        EventPopulation.whether(
                                "a year later",
                                days.withinAYear(cohort.rows(), row -> cohort.ended(row)
                                                .orElse(until))
                                        .negate(),
                                "In post twelve months later",
                                "Left within twelve months")));
        return population.build();
    }
}
