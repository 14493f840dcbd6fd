package org.evenhand.characteristic;

import java.util.Locale;

/** Sexual orientation, as in the harmonised standard. */
public enum SexualOrientation implements Category {
    HETEROSEXUAL("Heterosexual or straight"),
    GAY_OR_LESBIAN("Gay or lesbian"),
    BISEXUAL("Bisexual"),
    OTHER_ORIENTATION("Any other sexual orientation");

    private final String label;

    SexualOrientation(String label) {
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
