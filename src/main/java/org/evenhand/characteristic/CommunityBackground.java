package org.evenhand.characteristic;

import java.util.Locale;

/** Community background as the Fair Employment (Monitoring) Regulations (Northern Ireland) 1999 record it. */
public enum CommunityBackground implements Category {
    PROTESTANT("Protestant"),
    ROMAN_CATHOLIC("Roman Catholic"),
    NOT_DETERMINED("Not determined");

    private final String label;

    CommunityBackground(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
