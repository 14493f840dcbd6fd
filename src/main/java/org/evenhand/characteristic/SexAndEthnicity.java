package org.evenhand.characteristic;

import java.util.Locale;

/** Sex and ethnicity read together: women and men of each of the five broad ethnic groups. */
public enum SexAndEthnicity implements Category {
    FEMALE_WHITE("White women"),
    FEMALE_ASIAN("Asian women"),
    FEMALE_BLACK("Black women"),
    FEMALE_MIXED("Women of Mixed or multiple ethnic groups"),
    FEMALE_OTHER("Women of other ethnic groups"),
    MALE_WHITE("White men"),
    MALE_ASIAN("Asian men"),
    MALE_BLACK("Black men"),
    MALE_MIXED("Men of Mixed or multiple ethnic groups"),
    MALE_OTHER("Men of other ethnic groups"),
    OTHER_SEX("Another answer about sex");

    private final String label;

    SexAndEthnicity(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /** The answer recorded beside women and men is listed only where a record holds it. */
    @Override
    public boolean standard() {
        return this != OTHER_SEX;
    }

    /** The code of those who gave this answer about sex, whatever they are by ethnicity. */
    static String code(Sex sex, String ethnicity) {
        return sex.code() + "_" + ethnicity;
    }
}
