package org.evenhand.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a file writes the numbers of its dates. */
public enum DateStyle {
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_MONTH_DAY;

    /** The word in a plan: {@code day/month/year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '/');
    }

    static Optional<DateStyle> of(String word) {
        String plain = word.replace('-', '/').replace('.', '/');
        return Arrays.stream(values())
                .filter(style -> style.word().equals(plain))
                .findFirst();
    }
}
