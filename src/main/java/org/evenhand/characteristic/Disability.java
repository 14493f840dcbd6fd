package org.evenhand.characteristic;

import java.util.Locale;

/** Disability as the Equality Act 2010, section 6, defines it. */
public enum Disability implements Category {
    DISABLED("Disabled"),
    NOT_DISABLED("Not disabled");

    private final String label;

    Disability(String label) {
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
