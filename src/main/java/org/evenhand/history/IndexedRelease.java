package org.evenhand.history;

import java.time.LocalDate;

/**
 * One published release, as its manifest names it.
 *
 * @param snapshotDate the day that the workforce is described for
 * @param revision 1 for the first release of a snapshot date, 2 for its first correction
 * @param runKey the hash of everything that went in
 * @param policy the word of the disclosure policy
 * @param edition id of the framework edition
 */
public record IndexedRelease(LocalDate snapshotDate, int revision, String runKey, String policy, String edition) {

    /** Its directory under the output folder, with {@code /}: {@code 2026-03-31/r1}. */
    public String id() {
        return snapshotDate + "/r" + revision;
    }
}
