package org.evenhand.characteristic;

import java.util.Locale;

/** Whether somebody was in the care of a local authority as a child. */
public enum CareExperience implements Category {
    CARE_EXPERIENCED("Care experienced"),
    NOT_CARE_EXPERIENCED("Not care experienced");

    private final String label;

    CareExperience(String label) {
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
