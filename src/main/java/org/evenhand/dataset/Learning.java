package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One course, scheme or role of learning of one person: the extract {@code training}. */
public record Learning(
        @Required @Means("Identifier of the person") String personId,
        @Means("Identifier of the course") @Nullable String courseId,
        @Means("Title of the course") @Nullable String title,

        @Codes({
            "mandatory",
            "equality",
            "digital",
            "leadership",
            "professional",
            "mentoring",
            "sponsorship",
            "informal",
            "other"
        })
        @Means("Kind of learning")
        @Nullable
        String category,

        @Means("How it is taught") @Nullable String mode,
        @Means("Day of the request") @Nullable LocalDate appliedDate,

        @Codes({"approved", "refused", "withdrawn"}) @Means("What was decided on the request") @Nullable
        String decision,

        @Means("First day") @Nullable LocalDate started,
        @Means("Day of completion") @Nullable LocalDate completed,
        @Means("Hours of learning") @Nullable BigDecimal hours,
        @Means("Cost, pounds") @Nullable BigDecimal cost,

        @Codes({"learner", "mentor", "champion"}) @Means("Part that the person takes") @Nullable
        String role,

        @Means("Whether the person is an elected member, who is no employee") @Nullable
        Boolean electedMember,

        @Means("Whether it is funded professional development") @Nullable
        Boolean fundedCpd,

        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Learning";
    }
}
