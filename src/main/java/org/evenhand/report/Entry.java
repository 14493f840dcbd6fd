package org.evenhand.report;

import java.util.function.Predicate;
import org.evenhand.figure.Figure;

/** A released figure and the indicator that it belongs to. */
record Entry(String indicator, Figure figure) {

    /** Chooses what is measured: {@code share}, {@code rate}. */
    static Predicate<Entry> measure(String measure) {
        return entry -> entry.figure().measure().equals(measure);
    }

    /** Chooses the figures of one indicator. */
    static Predicate<Entry> indicator(String id) {
        return entry -> entry.indicator().equals(id);
    }

    /** Chooses what the organisation is divided by. */
    static Predicate<Entry> within(String part) {
        return entry -> entry.figure().within().equals(part);
    }

    /** Chooses the whole organisation. */
    static Predicate<Entry> whole() {
        return within(Figure.ORGANISATION);
    }

    /** Chooses one characteristic. */
    static Predicate<Entry> characteristic(String code) {
        return entry -> entry.figure().characteristic().equals(code);
    }
}
