package org.evenhand.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What a short code could be short for: words that begin with it, words whose first letters it is, or words that it leaves letters out of. */
final class Abbreviation {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final Set<String> SMALL = Set.of("or", "and", "of", "the", "to");

    private static final List<BiPredicate<String, String>> WAYS =
            List.of((code, word) -> word.startsWith(code), Abbreviation::firstLetters, Abbreviation::leavesLettersOut);

    private Abbreviation() {}

    /** The canonical code whose words it could stand for; none where there are several. */
    static Optional<String> of(String code, CodeList list) {
        String plain = Vocabulary.key(code);
        if (plain.length() < SHORTEST
                || plain.length() > LONGEST
                || !plain.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return WAYS.stream()
                .map(way -> canonical(plain, list, way))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    private static Set<String> canonical(String code, CodeList list, BiPredicate<String, String> way) {
        return list.words().stream()
                .filter(word -> word.length() > code.length() && way.test(code, word))
                .flatMap(word -> list.canonical(word).stream())
                .collect(Collectors.toSet());
    }

    private static boolean firstLetters(String code, String words) {
        String letters = Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.equals(code);
    }

    private static boolean leavesLettersOut(String code, String word) {
        int at = 0;
        for (char letter : word.toCharArray()) {
            at += at < code.length() && code.charAt(at) == letter ? 1 : 0;
        }
        return code.length() > SHORTEST && code.charAt(0) == word.charAt(0) && at == code.length();
    }
}
