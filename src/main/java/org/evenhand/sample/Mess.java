package org.evenhand.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The harmless mess that real extracts have, in a few cells of a few rows. */
final class Mess {

    private final Draw draw;

    Mess(Draw draw) {
        this.draw = draw;
    }

    /** Some cells with spaces behind. */
    void spaces(List<List<String>> rows, int column) {
        for (List<String> row : some(rows, column, 30)) {
            row.set(column, row.get(column) + "  ");
        }
    }

    /** Some codes in small letters. */
    void smallLetters(List<List<String>> rows, int column) {
        for (List<String> row : some(rows, column, 50)) {
            row.set(column, row.get(column).toLowerCase(Locale.ROOT));
        }
    }

    /** Some salaries that somebody typed: {@code £28,163}. */
    void pounds(List<List<String>> rows, int column) {
        for (List<String> row : some(rows, column, 40)) {
            row.set(column, Money.pounds(Integer.parseInt(row.get(column))));
        }
    }

    /** A few codes of a system that is no more, which nobody can read. */
    void unknownCodes(List<List<String>> rows, int column) {
        for (List<String> row : some(rows, column, 25)) {
            row.set(column, UNKNOWN);
        }
    }

    /** The one code that is in no list. */
    static final String UNKNOWN = "OLD7";

    /** So many rows in ten thousand that have something in this column. */
    private List<List<String>> some(List<List<String>> rows, int column, int tenThousandths) {
        List<Integer> filled = new ArrayList<>(IntStream.range(0, rows.size())
                .filter(at -> !rows.get(at).get(column).isBlank())
                .boxed()
                .toList());
        draw.shuffle(filled);
        int count = (int) ((long) rows.size() * tenThousandths / Draw.WHOLE);
        return filled.stream().limit(count).map(rows::get).toList();
    }
}
