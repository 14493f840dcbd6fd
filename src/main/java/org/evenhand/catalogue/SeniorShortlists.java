package org.evenhand.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Division;
import org.evenhand.measure.Division.Kind;
import org.evenhand.measure.Population;
import org.evenhand.measure.Years;
import org.evenhand.table.TextColumn;

/** Vacancies in tiers 1 to 3 that had a shortlist, and the groups that were on it, each group once for each vacancy. */
final class SeniorShortlists {

    private static final String VACANCY = "vacancy_id";
    private static final String DEPARTMENT = "department";
    private static final String NAME = "recruitment, senior shortlists by ";

    private SeniorShortlists() {}

    static List<Population> of(Events applications) {
        RecruitmentPopulation stages = new RecruitmentPopulation(applications.rows());
        TextColumn vacancy = applications.rows().text(VACANCY);
        Events shortlisted = applications.where(
                applications.says("tier", "1", "2", "3").and(row -> vacancy.has(row) && stages.shortlisted(row)));
        List<Population> populations = new ArrayList<>();
        Events vacancies = shortlisted.onceAYear(VACANCY);
        populations.add(vacancies
                .population("recruitment, senior vacancies", Unit.VACANCIES)
                .told("years", Years.levels(vacancies::yearsAgo).toArray(Division.Level[]::new))
                .sizes(DEPARTMENT)
                .build());
        for (Characteristic by : Characteristic.asked()) {
            if (applications.rows().holds(by.column())) {
                populations.add(groups(shortlisted, by));
            }
        }
        return populations;
    }

    /** One row for each group on each shortlist; a nested group stands for the groups within it. */
    private static Population groups(Events shortlisted, Characteristic by) {
        TextColumn vacancy = shortlisted.rows().text(VACANCY);
        TextColumn answers = shortlisted.rows().text(by.column());
        Set<String> seen = new HashSet<>();
        Events present = shortlisted.where(row ->
                seen.add(shortlisted.yearsAgo(row) + " " + vacancy.word(row) + " " + group(by, answers.word(row))));
        TextColumn kept = present.rows().text(by.column());
        int size = present.rows().size();
        int[] groups = new int[size];
        for (int row = 0; row < size; row++) {
            groups[row] = finest(by, group(by, kept.word(row)));
        }
        return Population.of(NAME + by.code(), present.until(), Unit.VACANCIES, size)
                .by(by, groups)
                .dividedBy(Division.of("years", Kind.STAGES, size, Years.levels(present::yearsAgo)))
                .dividedBy(Division.of(
                        DEPARTMENT,
                        Kind.UNITS,
                        size,
                        List.of(Division.Level.of(DEPARTMENT, present.rows().text(DEPARTMENT)::word))))
                .build();
    }

    /** The code of the broadest group of an answer. */
    private static String group(Characteristic by, String answer) {
        Group group = by.groups().groups().get(Populations.group(by, answer));
        while (group.from() != Detail.BINARY && group.parent().isPresent()) {
            group = group.parent().get();
        }
        return group.code();
    }

    /** Counts are of finest groups: the first of those within a group. */
    private static int finest(Characteristic by, String code) {
        Group group = by.groups().group(code);
        List<Group> within = by.groups().children(group);
        return within.isEmpty() ? group.index() : finest(by, within.get(0).code());
    }
}
