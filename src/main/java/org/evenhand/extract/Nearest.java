package org.evenhand.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was perhaps meant. */
final class Nearest {

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
    static String advice(String word, Collection<String> known) {
        return to(word, known).map(near -> "Perhaps '" + near + "' was meant.").orElse("");
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
