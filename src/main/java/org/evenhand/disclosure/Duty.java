package org.evenhand.disclosure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.measure.Division;
import org.evenhand.measure.Part;

/**
 * The parts whose counts by sex the law orders to be exact, and how many people none of them counts.
 *
 * <p>Whom the law counts in one line and not in another follows from the two lines: nobody can protect it and print both. Where one
 * line counts everybody (relevant employees) and another all but a few (those on full pay), the sex of the few is known from figures
 * that must be published, and so is that of the whole. All of this is decided on headcounts, which are no secret.
 */
final class Duty {

    private final Places places;
    private final boolean bySex;
    private final Optional<Integer> longest;
    private final int beyond;

    Duty(Places places, Characteristic characteristic) {
        this.places = places;
        this.bySex = characteristic == Characteristic.SEX;
        this.longest = IntStream.range(1, places.count())
                .filter(this::orders)
                .boxed()
                .max(Comparator.comparingInt(places::size));
        this.beyond = places.size(Places.WHOLE) - longest.map(places::size).orElse(0);
    }

    /** The line that counts the most people, if the law orders any. */
    Optional<Integer> longest() {
        return longest;
    }

    /** Whether the law orders figures of a division's parts. */
    boolean divides(int place) {
        return bySex && place != Places.WHOLE && places.kind(place) == Division.Kind.STATUTORY;
    }

    /** Whether the law orders figures of this part; those whom it does not count are a part as well. */
    boolean orders(int place) {
        return divides(place) && !places.at(place).part().code().equals(Part.NOT_RECORDED);
    }

    /** How many people the longest line does not count: no more than these can be anybody in the whole, or in what a line leaves. */
    int beyond() {
        return beyond;
    }
}
