package org.evenhand.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import javax.crypto.Mac;

/**
 * Numbers that only the holder of the key can foretell, each bound to one cell of one table and the number of the try: never to a
 * run, a version, a policy or the order of rows, so that a repeated run draws nothing anew.
 */
final class Noise {

    private static final char SEPARATOR = '\u001f';

    private final Mac mac;
    private final String population;

    Noise(ProtectionKey key, String population) {
        this.mac = key.mac();
        this.population = population;
    }

    /** A number from 0 up to, and without, a bound. */
    int below(int bound, String table, String cell, int counter) {
        return (int) Math.floorMod(bits(table, cell, counter), (long) bound);
    }

    /** A stream of numbers for one search. */
    SplittableRandom stream(String table, int counter) {
        return new SplittableRandom(bits(table, "", counter));
    }

    private long bits(String table, String cell, int counter) {
        String words = population + SEPARATOR + table + SEPARATOR + cell + SEPARATOR + counter;
        return ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
