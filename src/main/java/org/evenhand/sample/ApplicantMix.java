package org.evenhand.sample;

import org.evenhand.characteristic.Characteristic;

/** Those who apply: more of them from ethnic minorities than among staff, and nearly all of them tell us. */
final class ApplicantMix implements Mix {

    private static final Odds ETHNICITY = Odds.of(7500, 810, 1350, 230, 110);

    @Override
    public int ageInDays(int youngest, Draw draw) {
        return Math.min(draw.between(youngest, 63 * 365), draw.between(youngest, 63 * 365));
    }

    @Override
    public Odds ethnicity(Asked person) {
        return ETHNICITY;
    }

    @Override
    public Odds disability(Asked person) {
        return Odds.orElse(900);
    }

    @Override
    public Odds telling(Characteristic characteristic, Asked person) {
        return switch (characteristic) {
            case SEX, AGE, FAMILY_LEAVE -> Odds.orElse(Draw.WHOLE, 0, 0);
            case ETHNICITY, DISABILITY -> Odds.orElse(9500, 300, 100);
            default -> Odds.orElse(8800, 700, 200);
        };
    }
}
