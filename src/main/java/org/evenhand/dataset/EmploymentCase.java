package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** The part of one person in one employment case: the extract {@code er_cases}. */
public record EmploymentCase(
        @Required @Means("Identifier of the case") String caseId,
        @Means("Identifier of the person") @Nullable String personId,

        @Codes({"complainant", "respondent", "subject"}) @Means("Part that the person has in it") @Nullable
        String role,

        @Codes({
            "grievance",
            "disciplinary",
            "capability",
            "absence",
            "dignity_at_work",
            "whistleblowing",
            "fitness_to_practise"
        })
        @Means("Kind of case")
        @Nullable
        String caseType,

        @Means("Characteristic that the case is about") @Nullable
        String ground,

        @Means("Day on which it was opened") @Nullable LocalDate opened,

        @Means("Whether the formal procedure was begun") @Nullable
        Boolean formal,

        @Means("Stage that it has reached") @Nullable String stage,
        @Means("Day on which it was closed") @Nullable LocalDate closed,

        @Codes({
            "no_action",
            "informal",
            "warning_first",
            "warning_final",
            "dismissal",
            "upheld",
            "partly_upheld",
            "not_upheld",
            "withdrawn"
        })
        @Means("How it ended")
        @Nullable
        String outcome,

        @Means("Whether the person was suspended") @Nullable Boolean suspended,
        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,
        @Means("Function or job family") @Nullable String function,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "EmploymentCase";
    }
}
