package org.evenhand.catalogue;

import java.util.Locale;

/** Who an indicator is for. */
public enum Audience {
    PUBLIC,
    BOARD,
    INTERNAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
