package org.evenhand.job;

import java.util.List;

/** The steps of a run, in order. */
record Steps(List<RunStep> inOrder) {

    static Steps all(AfterPublication after) {
        return new Steps(List.of(
                new CheckInputs(),
                new TakeSnapshot(after),
                new CalculateAndRelease(),
                new WritePack(),
                new AuditStaging(),
                new Publish(after)));
    }
}
