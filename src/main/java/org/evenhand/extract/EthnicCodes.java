package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.evenhand.characteristic.EthnicGroup;
import org.evenhand.yaml.YamlMap;

/** The code sets of ethnic groups, and what a column that is written in one of them can never hold. */
final class EthnicCodes {

    private static final String LETTERS = "NHS 2001";
    private static final String TWO_CHARACTERS = "NHS 2001, two characters";

    /** Groups that questionnaires took up one after the other: the first two in 2011, Roma in 2021. */
    private static final List<EthnicGroup> LATE =
            List.of(EthnicGroup.WHITE_GYPSY_OR_IRISH_TRAVELLER, EthnicGroup.OTHER_ARAB, EthnicGroup.WHITE_ROMA);

    private static final Map<String, EthnicCodes> SETS = sets();

    private final Map<String, String> groups = new LinkedHashMap<>();

    private EthnicCodes() {}

    private static Map<String, EthnicCodes> sets() {
        Map<String, EthnicCodes> sets = new LinkedHashMap<>();
        YamlMap shipped = Declarations.shipped("ethnicity.yaml");
        for (String name : shipped.keys()) {
            EthnicCodes set = sets.computeIfAbsent(name, unused -> new EthnicCodes());
            shipped.map(name).ifPresent(groups -> groups.keys().forEach(group -> groups.texts(group)
                    .forEach(word -> set.groups.put(CodeList.plain(word), group))));
            if (name.equals(TWO_CHARACTERS)) {
                Optional.ofNullable(sets.get(LETTERS))
                        .ifPresent(letters -> letters.groups.forEach(set.groups::putIfAbsent));
            }
        }
        return sets;
    }

    /** The names of the sets. */
    static List<String> names() {
        return List.copyOf(SETS.keySet());
    }

    /** The group of each word of a set, in the form in which words are compared. */
    static Map<String, String> wordsOf(String set) {
        return Map.copyOf(SETS.getOrDefault(set, new EthnicCodes()).groups);
    }

    /** Gives every word of every set, with the code of its group. */
    static void teach(BiConsumer<String, String> pupil) {
        SETS.values().forEach(set -> set.groups.forEach(pupil));
    }

    /**
     * The set that all these answers are written in, the latest where several fit.
     *
     * @param answers the distinct codes of a column that name a group
     */
    static Optional<String> setOf(Collection<String> answers) {
        return SETS.entrySet().stream()
                .filter(set -> !answers.isEmpty()
                        && answers.stream().allMatch(answer -> set.getValue().has(CodeList.plain(answer))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean has(String word) {
        return groups.containsKey(word) || CodeList.afterCode(word, groups::get).isPresent();
    }

    /** The groups that a set never asked about: nobody can be counted in them. */
    static List<EthnicGroup> notCollected(String set) {
        List<EthnicGroup> missing = new ArrayList<>(LATE);
        missing.removeIf(group -> wordsOf(set).containsValue(group.code()));
        return missing;
    }
}
