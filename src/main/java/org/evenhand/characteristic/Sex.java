package org.evenhand.characteristic;

import java.util.Locale;

/** Sex, as payroll and the Gender Pay Gap regulations use the word. */
public enum Sex implements Category {
    FEMALE("Women"),
    MALE("Men"),
    OTHER_SEX("Another answer");

    private final String label;

    Sex(String label) {
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

    /** The answer recorded beside the two of the regulations is listed only where a record holds it. */
    @Override
    public boolean standard() {
        return this != OTHER_SEX;
    }
}
