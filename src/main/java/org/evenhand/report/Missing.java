package org.evenhand.report;

import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/** What could not be reported. */
final class Missing {

    private Missing() {}

    /** Whether an indicator gave nothing, for want of an extract. */
    static boolean entirely(ReleasedTable table) {
        return table.figures().stream().allMatch(Missing::is);
    }

    static boolean is(Figure figure) {
        return figure.status() == Status.X;
    }
}
