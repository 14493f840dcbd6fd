package org.evenhand.characteristic;

import java.util.Locale;

/**
 * Ethnic group: the nineteen of the 2021 Census of England and Wales, and one answer for each of the five broad groups where a
 * system holds nothing finer.
 *
 * @see <a href="https://www.ethnicity-facts-figures.service.gov.uk/style-guide/ethnic-groups/">GSS harmonised list</a>
 */
public enum EthnicGroup implements Category {
    WHITE_BRITISH("English, Welsh, Scottish, Northern Irish or British", EthnicGrouping.WHITE),
    WHITE_IRISH("Irish", EthnicGrouping.WHITE),
    WHITE_GYPSY_OR_IRISH_TRAVELLER("Gypsy or Irish Traveller", EthnicGrouping.WHITE),
    WHITE_ROMA("Roma", EthnicGrouping.WHITE),
    WHITE_OTHER("Any other White background", EthnicGrouping.WHITE),
    WHITE_UNSPECIFIED("White, not further described", EthnicGrouping.WHITE),
    MIXED_WHITE_AND_BLACK_CARIBBEAN("White and Black Caribbean", EthnicGrouping.MIXED),
    MIXED_WHITE_AND_BLACK_AFRICAN("White and Black African", EthnicGrouping.MIXED),
    MIXED_WHITE_AND_ASIAN("White and Asian", EthnicGrouping.MIXED),
    MIXED_OTHER("Any other Mixed or multiple background", EthnicGrouping.MIXED),
    MIXED_UNSPECIFIED("Mixed, not further described", EthnicGrouping.MIXED),
    ASIAN_INDIAN("Indian", EthnicGrouping.ASIAN),
    ASIAN_PAKISTANI("Pakistani", EthnicGrouping.ASIAN),
    ASIAN_BANGLADESHI("Bangladeshi", EthnicGrouping.ASIAN),
    ASIAN_CHINESE("Chinese", EthnicGrouping.ASIAN),
    ASIAN_OTHER("Any other Asian background", EthnicGrouping.ASIAN),
    ASIAN_UNSPECIFIED("Asian, not further described", EthnicGrouping.ASIAN),
    BLACK_AFRICAN("African", EthnicGrouping.BLACK),
    BLACK_CARIBBEAN("Caribbean", EthnicGrouping.BLACK),
    BLACK_OTHER("Any other Black background", EthnicGrouping.BLACK),
    BLACK_UNSPECIFIED("Black, not further described", EthnicGrouping.BLACK),
    OTHER_ARAB("Arab", EthnicGrouping.OTHER),
    OTHER_ANY("Any other ethnic group", EthnicGrouping.OTHER),
    OTHER_UNSPECIFIED("Other ethnic group, not further described", EthnicGrouping.OTHER);

    private final String label;
    private final EthnicGrouping broad;

    EthnicGroup(String label, EthnicGrouping broad) {
        this.label = label;
        this.broad = broad;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /** The one of the five broad groups that this group belongs to. */
    public EthnicGrouping broad() {
        return broad;
    }

    @Override
    public boolean standard() {
        return !name().endsWith("_UNSPECIFIED");
    }
}
