package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One performance conversation of one person: the extract {@code appraisals}. */
public record Appraisal(
        @Required @Means("Identifier of the person") String personId,
        @Means("Period that it is about") @Nullable String period,
        @Means("Day by which it was due") @Nullable LocalDate due,
        @Means("Day on which it was held") @Nullable LocalDate completed,
        @Means("Rating on the scale") @Nullable String rating,

        @Means("The scale, best first, such as 1-5 or outstanding/good/developing") @Nullable
        String ratingScale,

        @Means("Whether an increment was given") @Nullable Boolean increment,

        @Means("Whether it sets an objective of digital skill") @Nullable
        Boolean digitalObjective,

        @Means("Whether it sets an objective of inclusion") @Nullable
        Boolean inclusionObjective,

        @Means("Whether a development plan was agreed") @Nullable
        Boolean developmentPlan,

        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Appraisal";
    }
}
