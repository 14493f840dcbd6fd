package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.yaml.YamlMap;

/** The words that HR systems use for our columns and for our datasets: what a folder of unknown extracts is looked at with. */
final class Vocabulary {

    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    Vocabulary() {
        YamlMap shipped = Declarations.shipped("headings.yaml");
        for (Dataset dataset : Dataset.values()) {
            dataset.schema().columns().forEach(column -> headings.computeIfAbsent(column, Vocabulary::itself));
        }
        for (String section : List.of("columns", "suggest")) {
            shipped.map(section).ifPresent(this::learn);
        }
        shipped.map("files").ifPresent(map -> map.keys().forEach(word -> files.put(word, map.texts(word))));
        headings.values().forEach(words -> words.forEach(word -> known.add(key(word))));
    }

    private static List<String> itself(String column) {
        return new ArrayList<>(List.of(column));
    }

    private void learn(YamlMap aliases) {
        aliases.keys().stream().filter(headings::containsKey).forEach(column -> headings.computeIfAbsent(
                        column, Vocabulary::itself)
                .addAll(aliases.texts(column)));
    }

    /** Whether any dataset has a column that is called so. */
    boolean knows(String heading) {
        return known.contains(key(heading)) || Headings.refusedByName(heading);
    }

    /** What a column is called, its own word first. */
    List<String> headingsOf(String column) {
        return headings.getOrDefault(column, List.of(column));
    }

    /** Whether the name of a file or sheet says that it holds this dataset. */
    boolean names(String fileOrSheet, Dataset dataset) {
        String name = " " + CodeList.plain(fileOrSheet) + " ";
        List<String> words = new ArrayList<>(files.getOrDefault(dataset.word(), List.of()));
        words.add(dataset.word());
        return words.stream().anyMatch(word -> name.contains(" " + CodeList.plain(word) + " "));
    }

    /** A heading as it is compared: without case, punctuation and spaces, and in British spelling. */
    static String key(String heading) {
        return british(heading).replace(" ", "");
    }

    private static String british(String heading) {
        return CodeList.plain(heading).replace("ization", "isation");
    }

    /** The words of a heading; a capital letter within a word begins another. */
    static Set<String> wordsOf(String heading) {
        String apart = heading.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
        return new LinkedHashSet<>(Arrays.asList(british(apart).split(" ", -1)));
    }
}
