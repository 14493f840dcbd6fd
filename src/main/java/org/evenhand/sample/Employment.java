package org.evenhand.sample;

import java.time.LocalDate;

/**
 * From when until when somebody made up worked for the council.
 *
 * @param last the last day; the snapshot date for those who are still there
 * @param reason why they left; {@link Career#STAYS} for those who have not
 */
record Employment(Person person, LocalDate last, String reason) {

    LocalDate first() {
        return person.serviceStart();
    }

    boolean goesOn() {
        return reason.equals(Career.STAYS);
    }

    Asked asked() {
        return person.asked();
    }

    Post post() {
        return person.asked().post();
    }

    String id() {
        return person.id();
    }

    boolean in(Period period) {
        return whole().meets(period);
    }

    /** The part of a period in which they were employed. */
    Period within(Period period) {
        return whole().within(period);
    }

    boolean on(LocalDate day) {
        return whole().holds(day);
    }

    private Period whole() {
        return new Period(first(), last);
    }
}
