package org.evenhand.characteristic;

import java.util.Locale;

/** Occupation of the parent who earned most when somebody was about 14, in three groups, as the Social Mobility Commission asks it. */
public enum SocioEconomicBackground implements Category {
    PROFESSIONAL("Professional background"),
    INTERMEDIATE("Intermediate background"),
    WORKING_CLASS("Working-class background");

    private final String label;

    SocioEconomicBackground(String label) {
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
