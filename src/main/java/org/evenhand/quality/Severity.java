package org.evenhand.quality;

/** What a finding means for the run, worst first. */
public enum Severity {
    /** Nothing can be published from this input. */
    STOP,
    /** Rows were left out. */
    REJECTED,
    /** Something was mended, or counted as not held, and is listed. */
    REPAIRED,
    /** Nothing was changed; somebody should know. */
    NOTED
}
