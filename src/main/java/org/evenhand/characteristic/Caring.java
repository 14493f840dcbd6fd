package org.evenhand.characteristic;

import java.util.Locale;

/** Whether somebody looks after, or gives unpaid help to, somebody else. */
public enum Caring implements Category {
    CARER("Carer"),
    NOT_CARER("Not a carer");

    private final String label;

    Caring(String label) {
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
