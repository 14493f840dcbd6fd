package org.evenhand.characteristic;

import java.util.Locale;

/** Whether gender identity is the same as the sex registered at birth. */
public enum GenderIdentity implements Category {
    SAME("Same as registered at birth"),
    DIFFERENT("Different from registered at birth");

    private final String label;

    GenderIdentity(String label) {
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
