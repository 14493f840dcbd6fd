package org.evenhand.sample;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts as the council writes them. */
final class Money {

    private Money() {}

    /** {@code £28,163}. */
    static String pounds(int pounds) {
        return String.format(Locale.ROOT, "£%,d", pounds);
    }

    /** {@code 2346.92}. */
    static String pence(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
