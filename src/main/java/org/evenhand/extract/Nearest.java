package org.evenhand.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was perhaps meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word with the fewest letters changed, if few enough are. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate ->
                        distance(word, candidate) <= Math.max(1, Math.min(word.length(), candidate.length()) / 3))
                .min(Comparator.comparing((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Advice that names the nearest word; empty where none is near. */
    public static String advice(String word, Collection<String> known) {
        return to(word, known).map(near -> "Perhaps '" + near + "' was meant.").orElse("");
    }

    /** How many letters must be changed, added, left out, or exchanged with the next one. */
    private static int distance(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, from, to, i, j);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int least(int[][] rows, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int changed = rows[i - 1][j - 1] + (same ? 0 : 1);
        boolean exchanged =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        return exchanged ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}
