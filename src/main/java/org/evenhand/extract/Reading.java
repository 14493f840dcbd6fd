package org.evenhand.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;
import org.evenhand.quality.Gate;
import org.evenhand.quality.Plausibility;

/**
 * What came of reading the extracts.
 *
 * @param snapshot all that the run knows about people; none where a finding stopped it
 * @param findings everything noticed in every file
 * @param totals what was received and what became of it
 * @param inputs the files that were read, in order of their names
 */
public record Reading(Optional<Snapshot> snapshot, Findings findings, ControlTotals totals, List<Fingerprint> inputs) {

    public Reading {
        inputs = List.copyOf(inputs);
    }

    /** What the extracts say as a whole; unknown where they could not be read. */
    public Plausibility plausibility() {
        return snapshot.map(Plausible::of).orElse(Plausibility.UNKNOWN);
    }

    /**
     * Every threshold that the extracts do not keep.
     *
     * @param plan the plan that they were read by, which may set thresholds of its own
     * @param acknowledged the reason why a gate may be passed, by its word
     */
    public List<Gate.Crossed> gates(ExtractPlan plan, Map<String, String> acknowledged) {
        return Gate.test(totals, findings, plausibility(), plan.gates(), acknowledged);
    }
}
