package org.evenhand.catalogue;

import static java.time.Month.MARCH;
import static org.evenhand.characteristic.Answer.NOT_STATED;
import static org.evenhand.characteristic.Answer.PREFER_NOT_TO_SAY;
import static org.evenhand.characteristic.Characteristic.ETHNICITY;
import static org.evenhand.characteristic.EthnicGroup.ASIAN_INDIAN;
import static org.evenhand.characteristic.EthnicGroup.WHITE_BRITISH;

import org.evenhand.dataset.Workforce;

/** A hundred people, some of whom have told us their ethnic group. */
final class Answering {

    private Answering() {}

    /** Of 100: 60 White, 20 ethnic minority, 10 who prefer not to say, 5 not stated, 5 not held. */
    static Workforce most() {
        return Workforce.on(31, MARCH, 2026)
                .with(60, person -> person.is(WHITE_BRITISH))
                .with(20, person -> person.is(ASIAN_INDIAN))
                .with(10, person -> person.answers(ETHNICITY, PREFER_NOT_TO_SAY))
                .with(5, person -> person.answers(ETHNICITY, NOT_STATED))
                .with(5, person -> person);
    }

    /** Of 100, only 50 told us. */
    static Workforce half() {
        return Workforce.on(31, MARCH, 2026)
                .with(40, person -> person.is(WHITE_BRITISH))
                .with(10, person -> person.is(ASIAN_INDIAN))
                .with(50, person -> person.answers(ETHNICITY, PREFER_NOT_TO_SAY));
    }
}
