package org.evenhand.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.table.Field;

/**
 * How well one heading, with what stands below it, fits one field.
 *
 * @param column the heading
 * @param strength more is better; below {@link #SURE} it is only mentioned
 * @param why the reason, in a sentence
 */
record HeadingGuess(FoundColumn column, Field field, int strength, String why) {

    /** From here on a guess is filled in. */
    static final int SURE = 100;

    private static final int OWN_NAME = 400;
    private static final int KNOWN_NAME = 300;
    private static final int WORDS_AND_CONTENTS = 200;
    private static final int ANSWERS = 100;
    private static final int WORDS = 50;
    private static final int NAME_ALONE = 40;
    private static final int NEAR = 20;
    private static final int FEW_ANSWERS = 10;
    private static final int FEWEST_CATEGORIES = 2;

    /** Two or three letters are answers to many questions; so many are not. */
    private static final int TELLING_CATEGORIES = 4;

    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "y", "n", "true", "false", "1", "0");

    static Optional<HeadingGuess> of(FoundColumn column, Field field, Vocabulary vocabulary) {
        Contents contents = Contents.of(column, field);
        List<String> names = vocabulary.headingsOf(field.column());
        int place = placeAmong(names, column.heading());
        if (place >= 0) {
            return Optional.of(named(column, field, contents, place));
        }
        if (contents == Contents.CONTRADICT) {
            return Optional.empty();
        }
        return alike(column, field, contents, names).or(() -> answers(column, field));
    }

    private static int placeAmong(List<String> names, String heading) {
        List<String> keys = names.stream().map(Vocabulary::key).toList();
        return keys.indexOf(Vocabulary.key(heading));
    }

    private static HeadingGuess named(FoundColumn column, Field field, Contents contents, int place) {
        if (contents == Contents.CONTRADICT) {
            return new HeadingGuess(
                    column,
                    field,
                    NAME_ALONE,
                    "the heading says so, but what stands below it is not " + kind(field) + ".");
        }
        return place == 0
                ? new HeadingGuess(column, field, OWN_NAME, "The heading is the word of the column.")
                : new HeadingGuess(
                        column, field, KNOWN_NAME - place, "HR systems use this heading" + also(contents, field) + ".");
    }

    private static String also(Contents contents, Field field) {
        return contents == Contents.FIT ? ", and below it stand " + kind(field) : "";
    }

    /** A heading that holds all words of a known one, or nearly is one. */
    private static Optional<HeadingGuess> alike(
            FoundColumn column, Field field, Contents contents, List<String> names) {
        boolean fits = contents == Contents.FIT;
        Set<String> words = Vocabulary.wordsOf(column.heading());
        Optional<String> within = names.stream()
                .filter(name -> words.containsAll(Vocabulary.wordsOf(name)))
                .findFirst();
        if (within.isPresent()) {
            return Optional.of(
                    likely(column, field, fits, WORDS, "its heading holds the words '" + within.get() + "'"));
        }
        return nearest(column.heading(), names)
                .map(near -> likely(column, field, fits, NEAR, "its heading is nearly '" + near + "'"));
    }

    private static Optional<String> nearest(String heading, Collection<String> names) {
        Map<String, String> byKey = names.stream()
                .filter(name -> Vocabulary.key(name).length() > 3)
                .collect(Collectors.toMap(Vocabulary::key, name -> name, (first, second) -> first));
        return Nearest.to(Vocabulary.key(heading), byKey.keySet()).map(key -> byKey.getOrDefault(key, key));
    }

    /** That dates stand below a heading says little about which dates they are; that known codes do says much. */
    private static HeadingGuess likely(FoundColumn column, Field field, boolean fits, int alone, String why) {
        if (!fits) {
            return new HeadingGuess(column, field, alone, why + ".");
        }
        boolean telling = field.type() == String.class;
        String both = why + ", and below it stand " + kind(field) + ".";
        return telling
                ? new HeadingGuess(column, field, WORDS_AND_CONTENTS + alone, sentence(both))
                : new HeadingGuess(column, field, alone + 1, both);
    }

    private static String sentence(String why) {
        return Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }

    /** A column of answers that says by itself what was asked. */
    private static Optional<HeadingGuess> answers(FoundColumn column, Field field) {
        if (CodeList.asked(field).isEmpty()
                || column.share(cell -> YES_OR_NO.contains(CodeList.plain(cell.text()))) > 0) {
            return Optional.empty();
        }
        int seen = CodeList.of(field, Map.of())
                .map(codes -> Contents.categories(column, codes).size())
                .orElse(0);
        if (seen < FEWEST_CATEGORIES) {
            return Optional.empty();
        }
        String why = "all that stands below it, or nearly all, answers this question in " + seen + " ways.";
        return Optional.of(
                seen < TELLING_CATEGORIES
                        ? new HeadingGuess(column, field, FEW_ANSWERS, why)
                        : new HeadingGuess(column, field, ANSWERS + Math.min(seen, WORDS), sentence(why)));
    }

    private static String kind(Field field) {
        if (field.type() == LocalDate.class) {
            return "dates";
        }
        if (field.type() == BigDecimal.class || field.type() == Integer.class) {
            return "numbers";
        }
        return field.type() == Boolean.class ? "yes and no" : "codes that we know";
    }

    boolean isSure() {
        return strength >= SURE;
    }
}
