package org.evenhand.audit.reidentification;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers under a limit, each in it or not, of which any can be drawn at once. */
final class Bag {

    private static final int OUT = -1;

    private final int[] held;
    private final int[] where;
    private int size;

    Bag(int limit) {
        held = new int[limit];
        where = new int[limit];
        Arrays.fill(where, OUT);
    }

    void put(int number, boolean in) {
        if (in && where[number] == OUT) {
            where[number] = size;
            held[size++] = number;
        } else if (!in && where[number] != OUT) {
            int last = held[--size];
            held[where[number]] = last;
            where[last] = where[number];
            where[number] = OUT;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int draw(SplittableRandom random) {
        return held[random.nextInt(size)];
    }
}
