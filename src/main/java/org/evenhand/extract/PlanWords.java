package org.evenhand.extract;

import java.util.List;
import java.util.Optional;
import org.evenhand.yaml.YamlMap;

/** Checks the words of a plan against those that are known, and says which was perhaps meant. */
final class PlanWords {

    private PlanWords() {}

    /** Complains about every key that is not known. */
    static void allow(YamlMap map, List<String> known) {
        map.keys().stream().filter(key -> !known.contains(key)).forEach(key -> map.complain(key, unknown(key, known)));
    }

    /** The word of a key, if it is one of those that are known. */
    static Optional<String> oneOf(YamlMap map, String key, List<String> known) {
        return map.text(key).filter(word -> isKnown(map, key, word, known));
    }

    /** The words of a key that are known. */
    static List<String> someOf(YamlMap map, String key, List<String> known) {
        return map.texts(key).stream()
                .filter(word -> isKnown(map, key, word, known))
                .toList();
    }

    static boolean isKnown(YamlMap map, String key, String word, List<String> known) {
        if (!known.contains(word)) {
            map.complain(key, unknown(word, known));
        }
        return known.contains(word);
    }

    private static String unknown(String word, List<String> known) {
        String advice = Nearest.advice(word, known);
        return "'" + word + "' is not known here. Known are: " + String.join(", ", known) + "."
                + (advice.isEmpty() ? "" : "\n" + advice);
    }
}
