package org.evenhand.characteristic;

import java.util.Locale;

/** Legal marital or civil partnership status. */
public enum MaritalStatus implements Category {
    SINGLE("Single"),
    MARRIED("Married"),
    CIVIL_PARTNERSHIP("In a civil partnership"),
    SEPARATED("Separated"),
    DIVORCED_OR_DISSOLVED("Divorced or dissolved"),
    WIDOWED_OR_SURVIVING("Widowed or surviving partner");

    private final String label;

    MaritalStatus(String label) {
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
