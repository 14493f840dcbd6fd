package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One person who began here: the extract {@code starters_onboarding}. */
public record Starter(
        @Required @Means("Identifier of the person") String personId,
        @Means("First day of employment") @Nullable LocalDate startDate,
        @Means("Department") @Nullable String department,
        @Means("Team within the department") @Nullable String teamId,
        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        @Means("Function or job family") @Nullable String function,

        @Codes({"permanent", "fixed_term", "apprenticeship", "casual", "secondee_in", "agency"})
        @Means("Type of contract")
        @Nullable
        String contractType,

        @Codes({"external", "internal_move", "transfer_in", "apprentice"}) @Means("How the person came") @Nullable
        String starterType,

        @Means("Where the person saw the vacancy") @Nullable String source,

        @Means("Day by which the induction was due") @Nullable
        LocalDate inductionDue,

        @Means("Day on which the induction was done") @Nullable
        LocalDate inductionDone,

        @Means("Whether equipment and accounts were ready on the first day") @Nullable
        Boolean dayOneReady,

        @Means("Day on which adjustments were agreed") @Nullable
        LocalDate adjustmentsAgreed,

        @Means("Day on which adjustments were in place") @Nullable
        LocalDate adjustmentsInPlace,

        @Means("Day on which probation was to end") @Nullable
        LocalDate probationDue,

        @Codes({"passed", "extended", "failed", "left"}) @Means("How probation ended") @Nullable
        String probationOutcome,

        @Means("Answer to the question of how well the first weeks went, 1 to 5") @Nullable
        Integer starterScore,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Starter";
    }
}
