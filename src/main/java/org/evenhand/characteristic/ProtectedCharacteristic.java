package org.evenhand.characteristic;

/**
 * The nine characteristics that the law protects.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2010/15/section/4">Equality Act 2010, section 4</a>
 */
public enum ProtectedCharacteristic {
    AGE,
    DISABILITY,
    GENDER_REASSIGNMENT,
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    PREGNANCY_AND_MATERNITY,
    RACE,
    RELIGION_OR_BELIEF,
    SEX,
    SEXUAL_ORIENTATION
}
