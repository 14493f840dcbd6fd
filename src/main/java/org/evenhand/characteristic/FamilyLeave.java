package org.evenhand.characteristic;

import java.util.Locale;

/** Maternity or other family leave on the snapshot date. */
public enum FamilyLeave implements Category {
    NO_FAMILY_LEAVE("Not on family leave"),
    MATERNITY("Maternity leave"),
    ADOPTION("Adoption leave"),
    SHARED_PARENTAL("Shared parental leave"),
    PATERNITY("Paternity leave");

    private final String label;

    FamilyLeave(String label) {
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
}
