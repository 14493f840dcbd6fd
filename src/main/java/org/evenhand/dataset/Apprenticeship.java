package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One apprenticeship of one person: the extract {@code apprenticeships}. */
public record Apprenticeship(
        @Required @Means("Identifier of the person") String personId,
        @Means("Code of the standard") @Nullable String standardCode,
        @Means("Title of the standard") @Nullable String title,

        @Codes({"2", "3", "4", "5", "6", "7"}) @Means("Level of the standard") @Nullable
        String level,

        @Means("Whether it leads to a degree; derived where it is missing") @Nullable
        Boolean degreeFlag,

        @Means("Name of the training provider") @Nullable String providerName,

        @Codes({"college", "university", "private", "employer_provider"}) @Means("Kind of training provider") @Nullable
        String providerType,

        @Means("Whether the provider is local") @Nullable Boolean providerLocal,
        @Means("First day") @Nullable LocalDate start,

        @Means("Day on which it is planned to end") @Nullable
        LocalDate plannedEnd,

        @Means("Day on which it ended") @Nullable LocalDate actualEnd,

        @Codes({"in_learning", "break", "completed", "withdrawn"}) @Means("How it stands") @Nullable
        String status,

        @Codes({"new_start", "existing_staff"}) @Means("Whether the person already worked here") @Nullable
        String newOrExisting,

        @Means("What came after it") @Nullable String destination,
        @Means("Function or job family") @Nullable String function,
        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Apprenticeship";
    }
}
