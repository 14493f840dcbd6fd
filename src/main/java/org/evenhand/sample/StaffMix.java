package org.evenhand.sample;

import java.util.Map;
import org.evenhand.characteristic.Characteristic;

/** The staff: ethnic minorities thin out towards the top, one department tells little, and those who do not tell are more often disabled. */
final class StaffMix implements Mix {

    static final String TELLS_LITTLE = "Environment and Waste";

    /** Ethnic minority staff in ten thousand, by tier from 1. */
    private static final int[] MINORITY = {0, 0, 300, 700, 1150, 1500, 1750};

    private static final Map<Characteristic, Integer> TELLING = Map.of(
            Characteristic.ETHNICITY, 9300,
            Characteristic.DISABILITY, 8250,
            Characteristic.RELIGION, 5200,
            Characteristic.SEXUAL_ORIENTATION, 5750,
            Characteristic.GENDER_IDENTITY, 4150,
            Characteristic.MARITAL_STATUS, 6400);

    @Override
    public int ageInDays(int youngest, Draw draw) {
        int one = draw.between(youngest, 67 * 365);
        return draw.chance(6_000) ? one : (one + draw.between(youngest, 64 * 365)) / 2;
    }

    @Override
    public Odds ethnicity(Asked person) {
        int minority = MINORITY[person.post().tier() - 1];
        return Odds.of(
                Draw.WHOLE - minority,
                minority * 38 / 100,
                minority * 38 / 100,
                minority * 15 / 100,
                minority * 9 / 100);
    }

    @Override
    public Odds disability(Asked person) {
        return person.tells(Characteristic.DISABILITY) ? Odds.orElse(740) : Odds.orElse(2700);
    }

    @Override
    public Odds telling(Characteristic characteristic, Asked person) {
        int told = TELLING.getOrDefault(characteristic, Draw.WHOLE);
        boolean little = person.post().team().department().equals(TELLS_LITTLE);
        int share = little && told < Draw.WHOLE ? told * 7 / 10 : told;
        int rest = Draw.WHOLE - share;
        return Odds.orElse(share, rest * 3 / 10, rest * 2 / 10);
    }
}
