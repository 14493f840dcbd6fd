package org.evenhand.audit.reidentification;

import java.util.BitSet;

/** The values that counts had in lists that fit everything: each is shown to be possible. */
final class Shown {

    private final BitSet[] values;

    Shown(int cells) {
        values = new BitSet[cells];
        for (int cell = 0; cell < cells; cell++) {
            values[cell] = new BitSet();
        }
    }

    void add(int cell, int value) {
        values[cell].set(value);
    }

    boolean has(int cell, int value) {
        return value >= 0 && values[cell].get(value);
    }

    /** The longest run of values next to each other. */
    int together(int cell) {
        int longest = 0;
        for (int from = values[cell].nextSetBit(0); from >= 0; ) {
            int to = values[cell].nextClearBit(from);
            longest = Math.max(longest, to - from);
            from = values[cell].nextSetBit(to);
        }
        return longest;
    }

    int least(int cell) {
        return values[cell].nextSetBit(0);
    }

    int most(int cell) {
        return values[cell].length() - 1;
    }
}
