package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One request for flexible working, or one period of family leave: the extract {@code flex_family_leave}. */
public record LeaveRequest(
        @Required @Means("Identifier of the person") String personId,

        @Codes({"flexible_working", "maternity", "adoption", "shared_parental", "paternity", "parental", "carers"})
        @Means("What was asked for")
        @Nullable
        String requestType,

        @Means("Day of the request") @Nullable LocalDate requested,

        @Codes({"granted", "refused", "withdrawn", "pending"}) @Means("What was decided") @Nullable
        String decision,

        @Means("First day of leave") @Nullable LocalDate leaveStart,

        @Means("Day on which the person was due back") @Nullable
        LocalDate dueBack,

        @Means("Day on which the person came back") @Nullable
        LocalDate returned,

        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "LeaveRequest";
    }
}
