package org.evenhand.dataset;

import java.time.LocalDate;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.table.Means;
import org.jspecify.annotations.Nullable;

/**
 * What a person told us about themselves: the block of columns that every extract about people may carry. Where an extract holds no
 * answer, that of {@code workforce_snapshot} is taken, joined by {@code person_id}.
 */
public record EqualityAnswers(
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
        String familyLeave,

        @Asks(Characteristic.CARING) @Means("Whether somebody gives unpaid care; adopted locally") @Nullable
        String caring,

        @Asks(Characteristic.SOCIO_ECONOMIC)
        @Means("Occupation of a parent at 14, in three groups; adopted locally")
        @Nullable
        String socioEconomic,

        @Asks(Characteristic.CARE_EXPERIENCED) @Means("Whether in care as a child; adopted locally") @Nullable
        String careExperienced,

        @Asks(Characteristic.VETERAN)
        @Means("Whether somebody has served in the armed forces; adopted locally")
        @Nullable
        String veteran,

        @Asks(Characteristic.WELSH_LANGUAGE) @Means("Skill in Welsh; adopted locally") @Nullable
        String welshLanguage,

        @Asks(Characteristic.COMMUNITY_BACKGROUND) @Means("Community background; asked in Northern Ireland") @Nullable
        String communityBackground) {

    /** Nothing about the person, so that no message, log or exception can hold it. */
    @Override
    public String toString() {
        return "EqualityAnswers";
    }
}
