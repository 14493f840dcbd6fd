package org.evenhand.measure;

/** Which way an outcome went between its last two data points. */
public enum Direction {
    IMPROVING,
    MAINTAINING,
    WORSENING,
    /** There are too few data points, or no test is stated. */
    CANNOT_SAY_YET
}
