package org.evenhand.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which direction is an improvement. */
public enum Better {
    HIGHER,
    LOWER,
    TOWARDS_0,
    TOWARDS_1,
    /** Towards the benchmark from below; above it, neither direction is better. */
    UP_TO_1,
    /** Neither direction is better. */
    CONTEXT;

    /** The words in the catalogue: {@code towards 1}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Better> of(String words) {
        return Arrays.stream(values())
                .filter(each -> each.words().equals(words))
                .findFirst();
    }
}
