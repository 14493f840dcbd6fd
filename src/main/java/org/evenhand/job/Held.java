package org.evenhand.job;

import java.util.Optional;

/** A place in memory that one step fills and later steps read. */
final class Held<T> {

    private final String what;
    private Optional<T> value = Optional.empty();

    Held(String what) {
        this.what = what;
    }

    void put(T made) {
        value = Optional.of(made);
    }

    T get() {
        return value.orElseThrow(() -> new IllegalStateException("no step has made the " + what + " yet"));
    }

    Optional<T> ifThere() {
        return value;
    }

    /** Lets go of what is no longer needed: people above all. */
    void drop() {
        value = Optional.empty();
    }
}
