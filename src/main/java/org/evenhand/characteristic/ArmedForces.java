package org.evenhand.characteristic;

import java.util.Locale;

/** Whether somebody has served in the armed forces. */
public enum ArmedForces implements Category {
    VETERAN("Veteran"),
    NOT_VETERAN("Not a veteran");

    private final String label;

    ArmedForces(String label) {
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
