package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Detail;
import org.evenhand.characteristic.Group;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.figure.Unit;
import org.evenhand.measure.Population;
import org.evenhand.measure.Scope;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/** The populations of a run, made of the tables of its snapshot. */
final class Populations {

    static final String WORKFORCE = "workforce";
    static final String EARLIER = "workforce a year earlier";
    static final String RECRUITMENT = "recruitment";
    static final String LEAVERS = "leavers";
    static final String CHANGE = "change in ";

    private static final int YEAR = 12;

    private Populations() {}

    static Scope of(Snapshot snapshot, Aims aims) {
        Map<String, Population> populations = new LinkedHashMap<>();
        LocalDate date = snapshot.facts().snapshotDate();
        add(populations, WorkforcePopulation.of(snapshot));
        snapshot.earlier().ifPresent(earlier -> {
            add(populations, before(earlier));
            Movements.between(earlier.people(), snapshot.people(), date).forEach(each -> add(populations, each));
        });
        of(snapshot, Dataset.RECRUITMENT, YEAR, RecruitmentPopulation::of).ifPresent(each -> add(populations, each));
        Events.of(snapshot, Dataset.LEAVERS).ifPresent(leavers -> {
            add(populations, LeaversPopulation.of(leavers));
            LeaversPopulation.redundancies(leavers).forEach(each -> add(populations, each));
        });
        RecruitmentPopulations.of(snapshot).forEach(each -> add(populations, each));
        StarterPopulations.of(snapshot).forEach(each -> add(populations, each));
        MovePopulations.of(snapshot).forEach(each -> add(populations, each));
        LearningPopulations.of(snapshot).forEach(each -> add(populations, each));
        PlanPopulations.of(snapshot, aims).forEach(each -> add(populations, each));
        NetworkPopulations.of(snapshot).forEach(each -> add(populations, each));
        ResidentPopulations.of(snapshot).forEach(each -> add(populations, each));
        SurveyPopulations.of(snapshot).forEach(each -> add(populations, each));
        TeamPopulations.of(snapshot).forEach(each -> add(populations, each));
        ApprenticePopulations.of(snapshot).forEach(each -> add(populations, each));
        AbsencePopulation.of(snapshot).ifPresent(each -> add(populations, each));
        AppraisalPopulations.of(snapshot).forEach(each -> add(populations, each));
        CasePopulations.of(snapshot).forEach(each -> add(populations, each));
        LeavePopulations.of(snapshot).forEach(each -> add(populations, each));
        return new Scope(populations);
    }

    /** Those in post a year earlier, by department and team; of tiers only how many were in each. */
    private static Population before(Snapshot.Earlier earlier) {
        EventPopulation population = EventPopulation.of(EARLIER, earlier.people(), earlier.snapshotDate(), Unit.PEOPLE);
        population.builder().dividedBy(WorkforcePopulation.structure(earlier.people()));
        AmountColumn fte = earlier.people().amount("fte");
        if (IntStream.range(0, fte.size()).anyMatch(fte::has)) {
            population.builder().amount(WorkforcePopulation.FTE_IN_POST, fte);
        }
        return population.sizes("tier").build();
    }

    /** What is made of the events of an extract in as many months, if there are any. */
    private static Optional<Population> of(
            Snapshot snapshot, Dataset dataset, int months, BiFunction<Table<?>, LocalDate, Population> made) {
        Table<?> events = snapshot.events(dataset, months);
        return events.size() == 0
                ? Optional.empty()
                : Optional.of(made.apply(events, snapshot.facts().snapshotDate()));
    }

    private static void add(Map<String, Population> populations, Population population) {
        populations.put(population.name(), population);
    }

    /** Adds every characteristic that the table holds an answer for; an extract about things asks for none. */
    static Population.Builder characteristics(Population.Builder population, Table<?> table) {
        return table.schema().field("sex").isPresent() ? characteristics(population, table::text) : population;
    }

    /** Adds every characteristic that the column of its answers holds one for. */
    static Population.Builder characteristics(Population.Builder population, Function<String, TextColumn> column) {
        for (Characteristic by : Characteristic.asked()) {
            TextColumn answers = column.apply(by.column());
            if (held(answers)) {
                population.by(by, groups(by, answers));
            }
        }
        return population;
    }

    /** Whether anybody was asked: a column of which nothing is held is one that the extract lacks. */
    private static boolean held(TextColumn answers) {
        List<String> none = List.of("", Answer.NOT_HELD.code());
        for (int row = 0; row < answers.size(); row++) {
            if (!none.contains(answers.word(row))) {
                return true;
            }
        }
        return false;
    }

    static int[] groups(Characteristic by, TextColumn answers) {
        int[] groups = new int[answers.size()];
        for (int row = 0; row < groups.length; row++) {
            groups[row] = group(by, answers.word(row));
        }
        return groups;
    }

    /** Adds sex and ethnicity read together, if both are held. */
    static void crossed(Population.Builder population, Table<?> table) {
        TextColumn sex = table.text(Characteristic.SEX.column());
        TextColumn ethnicity = table.text(Characteristic.ETHNICITY.column());
        if (held(sex) && held(ethnicity)) {
            int[] groups = new int[table.size()];
            for (int row = 0; row < groups.length; row++) {
                groups[row] = crossed(sex.word(row), ethnicity.word(row));
            }
            population.by(Characteristic.SEX_AND_ETHNICITY, groups);
        }
    }

    private static int crossed(String sex, String ethnicity) {
        Group group = Characteristic.ETHNICITY.groups().groups().get(group(Characteristic.ETHNICITY, ethnicity));
        while (group.from().compareTo(Detail.BROAD) > 0) {
            group = group.parent().orElseThrow();
        }
        String code = sex + "_" + (group.declared() ? group.code() : Group.NOT_KNOWN);
        boolean both = Characteristic.SEX_AND_ETHNICITY.groups().has(code);
        return group(Characteristic.SEX_AND_ETHNICITY, both ? code : sex);
    }

    static int group(Characteristic by, String answer) {
        String code = by.groups().has(answer) ? answer : Answer.NOT_HELD.code();
        return by.groups().group(code).index();
    }
}
