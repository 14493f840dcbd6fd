package org.evenhand.report;

import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/** What could not be reported. */
final class Missing {

    private Missing() {}

    static boolean is(Figure figure) {
        return figure.status() == Status.X;
    }
}
