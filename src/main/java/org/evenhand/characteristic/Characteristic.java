package org.evenhand.characteristic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question that people are asked about themselves, with its categories, the column that holds the answer, and the group that
 * others are compared with.
 */
public enum Characteristic {
    SEX(ProtectedCharacteristic.SEX, "sex", "Sex", GroupTree.flat(Sex.values()), "male", true, Sex.values()),
    ETHNICITY(
            ProtectedCharacteristic.RACE,
            "ethnicity",
            "Ethnicity",
            GroupTree.ethnic(),
            EthnicGrouping.WHITE.code(),
            true,
            EthnicGroup.values()),
    DISABILITY(
            ProtectedCharacteristic.DISABILITY,
            "disability",
            "Disability",
            GroupTree.flat(Disability.values()),
            "not_disabled",
            true,
            Disability.values()),
    AGE(ProtectedCharacteristic.AGE, "age_band", "Age", GroupTree.flat(AgeBand.values()), "", true, AgeBand.values()),
    RELIGION(
            ProtectedCharacteristic.RELIGION_OR_BELIEF,
            "religion",
            "Religion or belief",
            GroupTree.flat(Religion.values()),
            "",
            false,
            Religion.values()),
    SEXUAL_ORIENTATION(
            ProtectedCharacteristic.SEXUAL_ORIENTATION,
            "sexual_orientation",
            "Sexual orientation",
            GroupTree.flat(SexualOrientation.values()),
            "heterosexual",
            false,
            SexualOrientation.values()),
    GENDER_IDENTITY(
            ProtectedCharacteristic.GENDER_REASSIGNMENT,
            "gender_identity",
            "Gender identity",
            GroupTree.flat(GenderIdentity.values()),
            "same",
            false,
            GenderIdentity.values()),
    MARITAL_STATUS(
            ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP,
            "marital_status",
            "Marriage and civil partnership",
            GroupTree.flat(MaritalStatus.values()),
            "",
            false,
            MaritalStatus.values()),
    FAMILY_LEAVE(
            ProtectedCharacteristic.PREGNANCY_AND_MATERNITY,
            "family_leave",
            "Pregnancy and maternity",
            GroupTree.flat(FamilyLeave.values()),
            "",
            false,
            FamilyLeave.values());

    private final ProtectedCharacteristic protects;
    private final String column;
    private final String label;
    private final GroupTree groups;
    private final String comparator;
    private final boolean parts;
    private final List<Category> categories;

    Characteristic(
            ProtectedCharacteristic protects,
            String column,
            String label,
            GroupTree groups,
            String comparator,
            boolean parts,
            Category... categories) {
        this.protects = protects;
        this.column = column;
        this.label = label;
        this.groups = groups;
        this.comparator = comparator;
        this.parts = parts;
        this.categories = List.of(categories);
    }

    /** The word in the catalogue and in figures: {@code sexual_orientation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The characteristic of the Equality Act 2010 that this question is about. */
    public ProtectedCharacteristic protects() {
        return protects;
    }

    /** The column of an extract that holds the answer's canonical code. */
    public String column() {
        return column;
    }

    public GroupTree groups() {
        return groups;
    }

    /** The code of the group that others are compared with; empty where each is compared with everybody. */
    public String comparator() {
        return comparator;
    }

    /** Whether parts of the organisation may be shown by it at all: others are shown for the whole only. */
    public boolean forParts() {
        return parts;
    }

    public List<Category> categories() {
        return categories;
    }

    /** The characteristic of this word. */
    public static Optional<Characteristic> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
