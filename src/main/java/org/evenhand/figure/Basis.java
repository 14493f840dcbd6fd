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

    /** The weaker of two: a figure made of exact and rounded parts is rounded. */
    public Basis and(Basis other) {
        return this == ROUNDED || other == ROUNDED ? ROUNDED : this == STATUTORY ? other : this;
    }
}
