package org.evenhand.figure;

import java.util.Locale;

/**
 * Why a cell holds a value, or why it does not.
 *
 * @see <a href="https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/">Government Analysis
 *     Function: symbols in tables</a>
 */
public enum Status {
    PUBLISHED(""),
    /** Fewer than 10, or withheld so that nobody can be identified. */
    C("[c]"),
    /** Too few to be reliable. */
    U("[u]"),
    /** Not available: the extract that would give it is missing, or does not hold it. */
    X("[x]"),
    /** Not applicable. */
    Z("[z]"),
    /** More than nothing, and rounds to nothing. */
    LOW("[low]");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    /** What stands in a cell instead of a value. */
    public String mark() {
        return mark;
    }

    /** The word in figures. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
