package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.characteristic.Characteristic;
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

        @Codes({"external", "internal"}) @Means("Whether the candidate works here") @Nullable
        String candidateType,

        @Means("Where the candidate saw the vacancy") @Nullable
        String advertSource,

        @Means("Closing date of the vacancy") @Nullable LocalDate closingDate,
        @Means("Day of the application") @Nullable LocalDate appliedDate,
        @Means("Whether shortlisted") @Nullable Boolean shortlisted,
        @Means("Whether interviewed") @Nullable Boolean interviewed,
        @Means("Whether offered the post") @Nullable Boolean offered,
        @Means("Whether the offer was accepted") @Nullable Boolean accepted,

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

        @Means("Date of birth; age_band is derived from it on the snapshot date (or the event date)") @Nullable
        LocalDate dateOfBirth,

        @Means("Age in completed years, where no date of birth is held") @Nullable
        Integer age,

        @Asks(Characteristic.AGE)
        @Means("Age band, where neither date of birth nor age is held; else derived")
        @Nullable
        String ageBand,

        @Asks(Characteristic.SEX) @Means("Sex, as payroll holds it") @Nullable
        String sex,

        @Asks(Characteristic.ETHNICITY) @Means("Ethnic group") @Nullable
        String ethnicity,

        @Asks(Characteristic.DISABILITY) @Means("Disability as the Equality Act 2010 defines it") @Nullable
        String disability,

        @Asks(Characteristic.RELIGION) @Means("Religion or belief") @Nullable
        String religion,

        @Asks(Characteristic.SEXUAL_ORIENTATION) @Means("Sexual orientation") @Nullable
        String sexualOrientation,

        @Asks(Characteristic.GENDER_IDENTITY)
        @Means("Whether gender identity is the same as the sex registered at birth")
        @Nullable
        String genderIdentity,

        @Asks(Characteristic.MARITAL_STATUS) @Means("Marital or civil partnership status") @Nullable
        String maritalStatus,

        @Asks(Characteristic.FAMILY_LEAVE) @Means("Maternity or other family leave on the date") @Nullable
        String familyLeave) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "Application";
    }
}
