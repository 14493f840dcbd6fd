package org.evenhand.extract;

import java.time.LocalDate;
import java.util.Optional;

/** Days as Excel counts them. */
final class ExcelDay {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST = 2_958_465;

    private ExcelDay() {}

    /** The day of a serial number; none for the 29 February 1900 that never was, and outside Excel's calendar. */
    static Optional<LocalDate> of(double serial, boolean date1904) {
        long days = (long) Math.floor(serial);
        if (days < 1 || days > LAST || !date1904 && days == 60) {
            return Optional.empty();
        }
        if (date1904) {
            return Optional.of(START_1904.plusDays(days));
        }
        return Optional.of(BEFORE_1900.plusDays(days < 60 ? days + 1 : days));
    }
}
