package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A set of numbers from which one can be drawn. */
final class Bag {

    private final int[] items;
    private final int[] position;
    private int size;

    /** An empty bag for numbers below a bound. */
    Bag(int bound) {
        items = new int[bound];
        position = new int[bound];
        Arrays.fill(position, -1);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int at(int index) {
        return items[index];
    }

    int draw(SplittableRandom random) {
        return items[random.nextInt(size)];
    }

    void put(int item, boolean in) {
        if (in && position[item] < 0) {
            position[item] = size;
            items[size++] = item;
        } else if (!in && position[item] >= 0) {
            int last = items[--size];
            items[position[item]] = last;
            position[last] = position[item];
            position[item] = -1;
        }
    }
}
