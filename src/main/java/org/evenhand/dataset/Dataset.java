package org.evenhand.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.table.Schema;

/**
 * The one table that ties a record to its word, and so to its file and its page in the data dictionary; to the columns that name a
 * row; and to the dates of the event that a row tells of, the first that is held counting.
 */
public enum Dataset {
    WORKFORCE_SNAPSHOT(Assignment.class, List.of("person_id", "assignment_id"), List.of()),
    PAY_BONUS(PayRecord.class, List.of("person_id"), List.of()),
    RECRUITMENT(Application.class, List.of("application_id"), List.of("closing_date", "applied_date")),
    STARTERS_ONBOARDING(Starter.class, List.of("person_id", "start_date"), List.of("start_date")),
    LEAVERS(Leaver.class, List.of("person_id"), List.of("leave_date")),
    PROMOTIONS_MOVES(
            Move.class, List.of("move_id", "person_id", "effective_date", "move_type"), List.of("effective_date")),
    TRAINING(
            Learning.class,
            List.of("person_id", "course_id", "category", "role", "started", "applied_date"),
            List.of("completed", "started", "applied_date")),
    APPRENTICESHIPS(Apprenticeship.class, List.of("person_id", "standard_code", "start"), List.of()),
    ER_CASES(EmploymentCase.class, List.of("case_id", "person_id", "role"), List.of("opened")),
    APPRAISALS(Appraisal.class, List.of("person_id", "period"), List.of("due", "completed")),
    ABSENCE(AbsenceSpell.class, List.of("person_id", "spell_start"), List.of("spell_end", "spell_start")),
    STAFF_SURVEY(SurveyAnswer.class, List.of("response_id", "survey_id", "wave", "item_id"), List.of()),
    TEAM_REGISTER(TeamEntry.class, List.of("team_id"), List.of()),
    FLEX_FAMILY_LEAVE(
            LeaveRequest.class,
            List.of("person_id", "request_type", "requested", "leave_start"),
            List.of("due_back", "requested")),
    COMMUNITY_BENCHMARK(AreaPopulation.class, List.of("area_name", "base", "characteristic", "category"), List.of()),
    ACTION_PLAN_EVIDENCE(PlanItem.class, List.of("item_id"), List.of()),
    ENGAGEMENT_LOG(Participation.class, List.of("exercise", "place", "characteristic", "category"), List.of("held_on")),
    SERVICE_EQUITY(
            EquityRecord.class,
            List.of("service", "place", "measure", "characteristic", "category", "contract"),
            List.of()),
    GROUP_COUNTS(
            GroupCount.class,
            List.of("event", "stage", "department", "characteristic", "category", "period_end"),
            List.of("period_end")),
    PUBLISHED_FIGURES(
            PublishedFigure.class,
            List.of("indicator_id", "characteristic", "group", "unit", "snapshot_date"),
            List.of());

    private final Schema<?> schema;
    private final List<String> key;
    private final List<String> dates;

    Dataset(Class<? extends Record> record, List<String> key, List<String> dates) {
        this.schema = Schema.of(record);
        this.key = key;
        this.dates = dates;
    }

    /** The word that users see: the stem of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Schema<?> schema() {
        return schema;
    }

    /** The columns that together name a row: no two rows may share them. */
    public List<String> key() {
        return key;
    }

    /** The columns that say when the event of a row was, the first that is held counting; none where a row is no event. */
    public List<String> dates() {
        return dates;
    }

    /** Whether a run is impossible without it. */
    public boolean required() {
        return this == WORKFORCE_SNAPSHOT;
    }

    /** Whether its rows are about people, so that they may carry their answers. */
    public boolean aboutPeople() {
        return schema.field("sex").isPresent();
    }

    /** The dataset of this word. */
    public static Optional<Dataset> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
