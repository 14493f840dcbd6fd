package org.evenhand.characteristic;

import java.util.Locale;

/** Skill in Welsh, in three levels. */
public enum WelshLanguage implements Category {
    WELSH_SPEAKER("Speaks Welsh"),
    SOME_WELSH("Some Welsh"),
    NO_WELSH("No Welsh");

    private final String label;

    WelshLanguage(String label) {
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
