package org.evenhand.characteristic;

/** One answer that a person can give to a question about a characteristic. */
public sealed interface Category
        permits Sex,
                EthnicGroup,
                Disability,
                AgeBand,
                Religion,
                SexualOrientation,
                GenderIdentity,
                MaritalStatus,
                FamilyLeave,
                Caring,
                SocioEconomicBackground,
                CareExperience,
                ArmedForces,
                WelshLanguage,
                CommunityBackground,
                SexAndEthnicity {

    /** The canonical word in extracts and figures: {@code white_british}. */
    String code();

    /** The words a reader sees. */
    String label();

    /** Whether the category is always listed, even where nobody chose it; others appear only where somebody did. */
    default boolean standard() {
        return true;
    }
}
