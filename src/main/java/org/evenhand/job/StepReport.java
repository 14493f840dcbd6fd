package org.evenhand.job;

/**
 * What a step did, for the progress line and the job repository: counters and words, nothing else.
 *
 * @param rows how many of what it worked on
 * @param what what was counted: {@code rows read}
 * @param next whether the run goes on, or is finished because the same release is already there
 */
record StepReport(long rows, String what, boolean next) {

    static StepReport of(long rows, String what) {
        return new StepReport(rows, what, true);
    }

    static StepReport alreadyThere() {
        return new StepReport(0, "already there", false);
    }
}
