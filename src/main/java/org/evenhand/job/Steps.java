package org.evenhand.job;

import java.util.List;

/** The steps of a run, in order. */
record Steps(List<RunStep> inOrder) {

    static Steps all() {
        return new Steps(List.of(new CheckInputs()));
    }
}
