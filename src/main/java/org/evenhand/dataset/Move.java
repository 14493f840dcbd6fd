package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One move of one person to other work, or an application for one: the extract {@code promotions_moves}. */
public record Move(
        @Means("Identifier of the move") @Nullable String moveId,
        @Required @Means("Identifier of the person") String personId,
        @Means("Day of the move") @Nullable LocalDate effectiveDate,
        @Means("Grade before") @Nullable String fromGrade,
        @Means("Grade after") @Nullable String toGrade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier before") @Nullable
        String fromTier,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier after") @Nullable
        String toTier,

        @Means("Department before") @Nullable String fromDepartment,
        @Means("Department after") @Nullable String toDepartment,
        @Means("Function or job family after") @Nullable String function,

        @Codes({"promotion", "acting_up", "secondment", "sideways", "regrade", "temporary_end", "demotion"})
        @Means("Kind of move; a regrade is the same post on a new grade and no promotion")
        @Nullable
        String moveType,

        @Means("Identifier of the application that led to it") @Nullable
        String applicationId,

        @Means("Whether the person applied") @Nullable Boolean applied,

        @Codes({"successful", "unsuccessful", "withdrawn"}) @Means("How the application ended") @Nullable
        String outcome,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Move";
    }
}
