package org.evenhand.job;

/** How a command ended, for a scheduler: the only numbers that the program returns. */
public enum ExitCode {
    /** Published, or waiting for approval, or the same release was already there. */
    DONE(0),
    /** An error of ours. */
    FAULT(1),
    /** The command, a plan, a catalogue or a setting is wrong. */
    SET_UP(2),
    /** The input stopped the run. */
    INPUT(3),
    /** The audit refused the staged release. */
    AUDIT(4),
    /** Another run holds the lock. */
    BUSY(5),
    /** The release could not be written or put in place. */
    PLACE(6);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
