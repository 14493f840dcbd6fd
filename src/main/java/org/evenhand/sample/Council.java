package org.evenhand.sample;

/**
 * All that is made up of one council: its extracts are written from it.
 *
 * @param moves how people moved
 */
record Council(Beginning beginning, Moves moves) {

    /**
     * What everything else is drawn from.
     *
     * @param year the last reporting year
     * @param roll everybody who worked there in the last three
     */
    record Beginning(int people, long seed, Year year, Roll roll) {

        /** A stream of chance of its own. */
        Draw draw(String purpose) {
            return Draw.of(seed, purpose);
        }
    }

    static Council of(int people, long seed) {
        Year year = Year.of(people, seed);
        Beginning beginning = new Beginning(people, seed, year, new Roll(year, new Past(people, seed)));
        return new Council(beginning, Moves.drawn(beginning));
    }

    int people() {
        return beginning.people();
    }

    long seed() {
        return beginning.seed();
    }

    Year year() {
        return beginning.year();
    }

    Roll roll() {
        return beginning.roll();
    }

    Draw draw(String purpose) {
        return beginning.draw(purpose);
    }
}
