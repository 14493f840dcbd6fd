package org.evenhand.figure;

import java.util.Locale;

/** What a printed value rests on. */
public enum Basis {
    /** True counts. */
    EXACT,
    /** Counts that were rounded so that nobody can be identified. */
    ROUNDED,
    /** True pay and counts, because the law orders the figure. */
    STATUTORY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of two parts of a figure: one rounded part makes it rounded, and else one that the law orders makes it statutory. */
    public Basis and(Basis other) {
        if (this == ROUNDED || other == ROUNDED) {
            return ROUNDED;
        }
        return this == STATUTORY ? this : other;
    }
}
