package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.DateColumn;

/** Days from one date to another, row by row. */
final class Days {

    private Days() {}

    /** Calendar days; none where either date is not held or the second lies before the first. */
    static AmountColumn between(DateColumn first, DateColumn last) {
        AmountColumn.Builder days = new AmountColumn.Builder();
        for (int row = 0; row < first.size(); row++) {
            if (first.has(row) && last.has(row) && !last.date(row).isBefore(first.date(row))) {
                days.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(first.date(row), last.date(row))));
            } else {
                days.skip();
            }
        }
        return days.build();
    }
}
