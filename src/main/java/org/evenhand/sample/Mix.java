package org.evenhand.sample;

import org.evenhand.characteristic.Characteristic;

/** Whom a crowd of made-up people is made of: the staff, or those who apply. */
interface Mix {

    /** An age, no younger than the post asks for. */
    int ageInDays(int youngest, Draw draw);

    /** White, Asian, Black, Mixed, Other. */
    Odds ethnicity(Asked person);

    /** Disabled, not disabled; depends on whether the person says. */
    Odds disability(Asked person);

    /** Told us, prefers not to say, not stated, not held. */
    Odds telling(Characteristic characteristic, Asked person);
}
