package org.evenhand.dataset;

import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One answer of one response to a survey of staff, never joined to a person: the extract {@code staff_survey}. */
public record SurveyAnswer(
        @Required @Means("Identifier of the response; never that of a person")
        String responseId,

        @Means("Identifier of the survey") @Nullable String surveyId,
        @Means("Wave of the survey") @Nullable String wave,

        @Means("Department that the response names") @Nullable
        String department,

        @Means("Place of work that the response names") @Nullable
        String workBase,

        @Means("Team that the response names") @Nullable String teamId,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier that the response names") @Nullable
        String tier,

        @Required @Means("Identifier of the question") String itemId,

        @Codes({
            "inclusion",
            "engagement",
            "progression",
            "adjustments",
            "adjustments_needed",
            "harassment_public",
            "harassment_colleagues",
            "harassment_managers",
            "discrimination",
            "starter",
            "capability",
            "confidence",
            "other"
        })
        @Means("What the question is about")
        @Nullable
        String itemKind,

        @Means("1 to 5, 5 the most favourable, or yes or no") @Nullable
        String answer,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "SurveyAnswer";
    }
}
