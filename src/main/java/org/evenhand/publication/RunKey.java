package org.evenhand.publication;

import java.util.SortedMap;

/**
 * The fingerprint of everything that a release depends on: two runs with the same key make the same release.
 *
 * @param hex 64 hexadecimal digits
 */
public record RunKey(String hex) {

    public RunKey {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a run key is 64 hexadecimal digits");
        }
    }

    /**
     * The key of these parts: fingerprints of the extracts, plan, settings, catalogue, policy, id of the protection key, program
     * version, latest release of an earlier snapshot date.
     */
    public static RunKey of(SortedMap<String, String> parts) {
        StringBuilder text = new StringBuilder("evenhand run key 1\n");
        parts.forEach((name, value) ->
                text.append(measured(name)).append(measured(value)).append('\n'));
        return new RunKey(Sha256.of(text.toString()));
    }

    /** Length before content, so that no two lists of parts read alike. */
    private static String measured(String word) {
        return word.length() + ":" + word + ";";
    }
}
