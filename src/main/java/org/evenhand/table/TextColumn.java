package org.evenhand.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words, each kept once: identifiers, codes, yes and no, small whole numbers. The empty word means that there is no value. */
public final class TextColumn implements Column {

    private final int[] codes;
    private final List<String> words;

    private TextColumn(int[] codes, List<String> words) {
        this.codes = codes;
        this.words = words;
    }

    /** A column of these words, one for each row. */
    public static TextColumn of(Iterable<String> values) {
        Builder builder = new Builder();
        values.forEach(builder::add);
        return builder.build();
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean has(int row) {
        return !word(row).isEmpty();
    }

    /** The word of a row, empty when there is none. */
    public String word(int row) {
        return words.get(codes[row]);
    }

    /** The number of a row's word in {@link #words()}. */
    public int code(int row) {
        return codes[row];
    }

    /** Every word that was seen, in order of first appearance. */
    public List<String> words() {
        return words;
    }

    @Override
    public TextColumn pick(int[] rows) {
        return new TextColumn(Arrays.stream(rows).map(row -> codes[row]).toArray(), words);
    }

    /** Collects words row by row. */
    public static final class Builder {
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private int[] codes = new int[64];
        private int size;

        /** Adds the word of the next row. */
        public Builder add(String word) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            codes[size++] = known.computeIfAbsent(word, this::learn);
            return this;
        }

        private int learn(String word) {
            words.add(word);
            return words.size() - 1;
        }

        public TextColumn build() {
            return new TextColumn(Arrays.copyOf(codes, size), List.copyOf(words));
        }
    }
}
