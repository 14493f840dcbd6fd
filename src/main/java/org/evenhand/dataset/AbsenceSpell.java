package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One spell of sickness absence of one person: the extract {@code absence}. */
public record AbsenceSpell(
        @Required @Means("Identifier of the person") String personId,
        @Means("First day") @Nullable LocalDate spellStart,
        @Means("Last day") @Nullable LocalDate spellEnd,
        @Means("Working days lost") @Nullable BigDecimal workingDaysLost,
        @Means("Reason as a code") @Nullable String reason,

        @Means("Whether over 20 working days; derived where it is missing") @Nullable
        Boolean longTerm,

        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "AbsenceSpell";
    }
}
