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
    SEX(ProtectedCharacteristic.SEX, "sex", "Sex", GroupTree.flat(Sex.values()), "male", Reach.PARTS, Sex.values()),
    ETHNICITY(
            ProtectedCharacteristic.RACE,
            "ethnicity",
            "Ethnicity",
            GroupTree.ethnic(),
            EthnicGrouping.WHITE.code(),
            Reach.PARTS,
            EthnicGroup.values()),
    DISABILITY(
            ProtectedCharacteristic.DISABILITY,
            "disability",
            "Disability",
            GroupTree.flat(Disability.values()),
            "not_disabled",
            Reach.PARTS,
            Disability.values()),
    AGE(
            ProtectedCharacteristic.AGE,
            "age_band",
            "Age",
            GroupTree.flat(AgeBand.values()),
            "",
            Reach.PARTS,
            AgeBand.values()),
    RELIGION(
            ProtectedCharacteristic.RELIGION_OR_BELIEF,
            "religion",
            "Religion or belief",
            GroupTree.flat(Religion.values()),
            "",
            Reach.STAGES,
            Religion.values()),
    SEXUAL_ORIENTATION(
            ProtectedCharacteristic.SEXUAL_ORIENTATION,
            "sexual_orientation",
            "Sexual orientation",
            GroupTree.flat(SexualOrientation.values()),
            "heterosexual",
            Reach.STAGES,
            SexualOrientation.values()),
    GENDER_IDENTITY(
            ProtectedCharacteristic.GENDER_REASSIGNMENT,
            "gender_identity",
            "Gender identity",
            GroupTree.flat(GenderIdentity.values()),
            "same",
            Reach.STAGES,
            GenderIdentity.values()),
    MARITAL_STATUS(
            ProtectedCharacteristic.MARRIAGE_AND_CIVIL_PARTNERSHIP,
            "marital_status",
            "Marriage and civil partnership",
            GroupTree.flat(MaritalStatus.values()),
            "",
            Reach.STAGES,
            MaritalStatus.values()),
    FAMILY_LEAVE(
            ProtectedCharacteristic.PREGNANCY_AND_MATERNITY,
            "family_leave",
            "Pregnancy and maternity",
            GroupTree.flat(FamilyLeave.values()),
            "",
            Reach.STAGES,
            FamilyLeave.values()),
    CARING("caring", "Caring", "not_carer", Caring.values()),
    SOCIO_ECONOMIC("socio_economic", "Socio-economic background", "professional", SocioEconomicBackground.values()),
    CARE_EXPERIENCED("care_experienced", "Care experience", "not_care_experienced", CareExperience.values()),
    VETERAN("veteran", "Armed forces", "not_veteran", ArmedForces.values()),
    WELSH_LANGUAGE("welsh_language", "Welsh language", "", WelshLanguage.values()),
    COMMUNITY_BACKGROUND("community_background", "Community background", "", CommunityBackground.values()),
    /** Sex and ethnicity read together: asked by no column, made of the two. */
    SEX_AND_ETHNICITY("", "Sex and ethnicity", "", GroupTree.sexByEthnicity(), SexAndEthnicity.values());

    /** Which parts of an organisation may be shown by a characteristic. */
    public enum Reach {
        /** Departments, grades and other parts, and stages. */
        PARTS,
        /** Stages and reasons of the whole organisation only. */
        STAGES,
        /** Only the whole organisation. */
        WHOLE
    }

    private final Optional<ProtectedCharacteristic> protects;
    private final String column;
    private final String label;
    private final GroupTree groups;
    private final String comparator;
    private final Reach reach;
    private final List<Category> categories;

    Characteristic(
            ProtectedCharacteristic protects,
            String column,
            String label,
            GroupTree groups,
            String comparator,
            Reach reach,
            Category... categories) {
        this.protects = Optional.of(protects);
        this.column = column;
        this.label = label;
        this.groups = groups;
        this.comparator = comparator;
        this.reach = reach;
        this.categories = List.of(categories);
    }

    /** A question that the law protects nobody by: locally adopted, and never called protected. */
    Characteristic(String column, String label, String comparator, Category... categories) {
        this(column, label, comparator, GroupTree.flat(categories), categories);
    }

    Characteristic(String column, String label, String comparator, GroupTree groups, Category... categories) {
        this.protects = Optional.empty();
        this.column = column;
        this.label = label;
        this.groups = groups;
        this.comparator = comparator;
        this.reach = Reach.WHOLE;
        this.categories = List.of(categories);
    }

    /** The word in the catalogue and in figures: {@code sexual_orientation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The characteristic of the Equality Act 2010 that this question is about; empty where it was adopted locally. */
    public Optional<ProtectedCharacteristic> protects() {
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

    /** Which parts of the organisation may be shown by it. */
    public Reach reach() {
        return reach;
    }

    /** Whether parts of the organisation may be shown by it at all: others are shown for the whole only. */
    public boolean forParts() {
        return reach == Reach.PARTS;
    }

    /**
     * Whether its groups are shown only where each of them has enough people, and else no more than how many told us: one group of
     * gender identity is nearly everybody who did, so that it would tell the other by subtraction.
     */
    public boolean guarded() {
        return this == GENDER_IDENTITY;
    }

    public List<Category> categories() {
        return categories;
    }

    /** Whether it is two questions read together, of which no extract holds the answer. */
    public boolean crossed() {
        return column.isEmpty();
    }

    /** The questions that an extract can hold an answer to. */
    public static List<Characteristic> asked() {
        return Arrays.stream(values()).filter(each -> !each.crossed()).toList();
    }

    /** The questions about what the Equality Act 2010 protects. */
    public static List<Characteristic> ofTheAct() {
        return Arrays.stream(values())
                .filter(each -> each.protects().isPresent())
                .toList();
    }

    /** The characteristic of this word. */
    public static Optional<Characteristic> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
