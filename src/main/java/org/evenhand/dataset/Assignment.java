package org.evenhand.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evenhand.table.Means;
import org.evenhand.table.Required;
import org.jspecify.annotations.Nullable;

/** One contract of one person on the snapshot date: the extract {@code workforce_snapshot}. */
public record Assignment(
        @Required @Means("Identifier of the person; the same in every extract")
        String personId,

        @Means("Identifier of the contract") @Nullable String assignmentId,

        @Means("Whether this is the main one of several posts") @Nullable
        Boolean isMainPost,

        @Means("The day that the workforce is described for") @Nullable
        LocalDate snapshotDate,

        @Means("Department, directorate or service") @Nullable
        String department,

        @Means("Division within the department") @Nullable String division,
        @Means("Team within the department") @Nullable String teamId,

        @Means("Function or job family; ddat is digital, data and technology") @Nullable
        String function,

        @Means("Job title") @Nullable String jobTitle,

        @Means("Standard Occupational Classification code") @Nullable
        String socCode,

        @Means("Grade or pay band") @Nullable String grade,

        @Codes({"1", "2", "3", "4", "5", "6", "7"}) @Means("Tier from the top: 1 is the chief executive") @Nullable
        String tier,

        @Means("Place of work") @Nullable String workBase,

        @Means("Ward or district of residence, as a code only") @Nullable
        String homeArea,

        @Codes({"permanent", "fixed_term", "apprenticeship", "casual", "secondee_in", "agency"})
        @Means("Type of contract")
        @Nullable
        String contractType,

        @Codes({"full_time", "part_time", "term_time", "job_share", "annualised", "compressed", "other_flexible"})
        @Means("Working pattern")
        @Nullable
        String workingPattern,

        @Means("Contracted hours a week") @Nullable BigDecimal contractedHours,
        @Means("Hours a week of a full-time post") @Nullable BigDecimal fullTimeHours,

        @Means("Full-time equivalent, 1 for full time") @Nullable
        BigDecimal fte,

        @Means("Annual salary at full time, pounds") @Nullable
        BigDecimal fteSalary,

        @Means("Hourly pay, pounds; stands in for pay_bonus where that extract is missing") @Nullable
        BigDecimal hourlyPay,

        @Means("First day of continuous service") @Nullable LocalDate serviceStart,
        @Means("First day in the grade") @Nullable LocalDate gradeStart,

        @Means("Identifier of the manager, a person_id") @Nullable
        String managerId,

        @Means("Whether a maintained school is the employer") @Nullable
        Boolean schoolsFlag,

        @Means("Whether on teachers' terms") @Nullable Boolean teacherTerms,

        EqualityAnswers answers) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Assignment";
    }
}
