package org.evenhand.extract;

import java.util.List;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Findings;

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
}
