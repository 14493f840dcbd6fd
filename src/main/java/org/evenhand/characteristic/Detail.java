package org.evenhand.characteristic;

/** How finely the groups of a characteristic are told apart. */
public enum Detail {
    /** Two groups where there are nested ones (White and ethnic minority); all who have not told us in one. */
    BINARY,
    /** Five groups where there are nested ones; the three ways of not telling us apart. */
    BROAD,
    /** Every category. */
    FULL
}
