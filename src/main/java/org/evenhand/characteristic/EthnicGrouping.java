package org.evenhand.characteristic;

import java.util.Locale;

/**
 * The five broad ethnic groups, and the two that they fold into: White, and all other groups together.
 *
 * <p>White minorities are White here, as in the NHS and Social Care Workforce Race Equality Standards.
 *
 * @see <a href="https://www.ethnicity-facts-figures.service.gov.uk/style-guide/ethnic-groups/">GSS harmonised list: five groups</a>
 */
public enum EthnicGrouping {
    WHITE("White"),
    ASIAN("Asian or Asian British"),
    BLACK("Black, Black British, Caribbean or African"),
    MIXED("Mixed or multiple ethnic groups"),
    OTHER("Other ethnic group");

    /** The code of all groups but White together. */
    public static final String ETHNIC_MINORITY = "ethnic_minority";

    private final String label;

    EthnicGrouping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
