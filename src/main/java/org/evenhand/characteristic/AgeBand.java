package org.evenhand.characteristic;

import java.util.Locale;

/** Age in completed years on the snapshot date, in bands. */
public enum AgeBand implements Category {
    UNDER_25("Under 25", 25),
    FROM_25_TO_34("25 to 34", 35),
    FROM_35_TO_44("35 to 44", 45),
    FROM_45_TO_54("45 to 54", 55),
    FROM_55_TO_64("55 to 64", 65),
    FROM_65("65 and over", Integer.MAX_VALUE);

    private final String label;
    private final int below;

    AgeBand(String label, int below) {
        this.label = label;
        this.below = below;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /** The band of somebody who has completed this many years. */
    public static AgeBand of(int years) {
        for (AgeBand band : values()) {
            if (years < band.below) {
                return band;
            }
        }
        return FROM_65;
    }
}
