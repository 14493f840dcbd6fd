package org.evenhand.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        Stream.of(people(snapshot), events(snapshot), registers(snapshot, aims))
                .flatMap(each -> each)
                .forEach(each -> populations.put(each.name(), each));
        return new Scope(populations);
    }

    /** Those in post, those of a year earlier, and what became of them. */
    private static Stream<Population> people(Snapshot snapshot) {
        Stream<Population> before = snapshot.earlier().stream()
                .flatMap(earlier -> Stream.concat(Stream.of(before(earlier)), movements(earlier, snapshot)));
        return Stream.concat(Stream.of(WorkforcePopulation.of(snapshot)), before);
    }

    private static Stream<Population> movements(Snapshot.Earlier earlier, Snapshot snapshot) {
        return Movements.between(
                earlier.people(), snapshot.people(), snapshot.facts().snapshotDate())
                .stream();
    }

    /** What happened to people, from their application to the day they left. */
    private static Stream<Population> events(Snapshot snapshot) {
        return Stream.of(
                        of(snapshot, Dataset.RECRUITMENT, YEAR, RecruitmentPopulation::of).stream()
                                .toList(),
                        leavers(snapshot),
                        RecruitmentPopulations.of(snapshot),
                        StarterPopulations.of(snapshot),
                        MovePopulations.of(snapshot),
                        LearningPopulations.of(snapshot),
                        ApprenticePopulations.of(snapshot),
                        AbsencePopulation.of(snapshot).stream().toList(),
                        AppraisalPopulations.of(snapshot),
                        CasePopulations.of(snapshot),
                        LeavePopulations.of(snapshot))
                .flatMap(List::stream);
    }

    private static List<Population> leavers(Snapshot snapshot) {
        return Events.of(snapshot, Dataset.LEAVERS).stream()
                .flatMap(leavers -> Stream.concat(
                        Stream.of(LeaversPopulation.of(leavers)), LeaversPopulation.redundancies(leavers).stream()))
                .toList();
    }

    /** What the organisation keeps a list of, and what people answered. */
    private static Stream<Population> registers(Snapshot snapshot, Aims aims) {
        return Stream.of(
                        PlanPopulations.of(snapshot, aims),
                        NetworkPopulations.of(snapshot),
                        ResidentPopulations.of(snapshot),
                        SurveyPopulations.of(snapshot),
                        TeamPopulations.of(snapshot))
                .flatMap(List::stream);
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
