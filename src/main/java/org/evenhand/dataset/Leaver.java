package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One person who left in the reporting period: the extract {@code leavers}. */
public record Leaver(
        @Required @Means("Identifier of the person") String personId,
        @Means("Last day of employment") @Nullable LocalDate leaveDate,
        @Means("Department at leaving") @Nullable String department,
        @Means("Team at leaving") @Nullable String teamId,
        @Means("Grade at leaving") @Nullable String grade,

        @Means("Function or job family at leaving") @Nullable
        String function,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier at leaving") @Nullable
        String tier,

        @Codes({
            "resignation",
            "retirement",
            "ill_health_retirement",
            "end_of_fixed_term",
            "redundancy_voluntary",
            "redundancy_compulsory",
            "dismissal_conduct",
            "dismissal_capability",
            "transfer_out",
            "death",
            "other"
        })
        @Means("Reason for leaving")
        @Nullable
        String leavingReason,

        @Means("First day of continuous service") @Nullable LocalDate serviceStart,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Leaver";
    }
}
