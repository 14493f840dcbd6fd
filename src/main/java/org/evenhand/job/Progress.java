package org.evenhand.job;

import java.time.Duration;

/** Who is told how a run is getting on: a person at a terminal, or a log. */
public interface Progress {

    /** A step began. */
    void began(String step);

    /**
     * A step ended well.
     *
     * @param count how many of what it worked on
     * @param what what was counted
     */
    void ended(String step, long count, String what, Duration took);

    /** Something a user should know, which stops nothing. */
    void warned(String message);
}
