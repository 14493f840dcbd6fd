package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One application of one candidate for one vacancy: the extract {@code recruitment}. */
public record Application(
        @Required @Means("Identifier of the application") String applicationId,
        @Means("Identifier of the candidate") @Nullable String candidateId,
        @Means("Identifier of the vacancy") @Nullable String vacancyId,
        @Means("Title of the vacancy") @Nullable String vacancyTitle,
        @Means("Department of the vacancy") @Nullable String department,
        @Means("Grade of the vacancy") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier of the vacancy") @Nullable
        String tier,

        @Means("Function of the vacancy") @Nullable String function,

        @Codes({"external", "internal", "both"}) @Means("Who may apply for the vacancy") @Nullable
        String vacancyType,

        @Codes({"external", "internal"}) @Means("Whether the candidate works here") @Nullable
        String candidateType,

        @Means("Where the candidate saw the vacancy") @Nullable
        String advertSource,

        @Means("Closing date of the vacancy") @Nullable LocalDate closingDate,
        @Means("Day of the application") @Nullable LocalDate appliedDate,
        @Means("Whether longlisted") @Nullable Boolean longlisted,
        @Means("Whether shortlisted") @Nullable Boolean shortlisted,
        @Means("Whether interviewed") @Nullable Boolean interviewed,
        @Means("Whether offered the post") @Nullable Boolean offered,
        @Means("Whether the offer was accepted") @Nullable Boolean accepted,

        @Means("Whether the candidate took up the post") @Nullable
        Boolean started,

        @Codes({
            "appointed",
            "offer_declined",
            "rejected_sift",
            "rejected_interview",
            "withdrawn",
            "vacancy_cancelled",
            "reserve"
        })
        @Means("How the application ended")
        @Nullable
        String outcome,

        @Means("Whether an interview was guaranteed") @Nullable
        Boolean guaranteedInterview,

        @Means("Whether adjustments were asked for") @Nullable
        Boolean adjustmentsRequested,

        @Means("Members of the selection panel") @Nullable Integer panelSize,
        @Means("Whether the panel was mixed") @Nullable Boolean panelMixed,

        @Means("Members of the panel trained in fair selection") @Nullable
        Integer panelTrained,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Application";
    }
}
