package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;

/** What each heading of a table means if the table holds a certain dataset: the best guess first, and no column twice. */
final class HeadingSuggestions {

    private static final String NEVER_READ = "A column of this name is never read.";

    private final Vocabulary vocabulary;
    private final Dataset dataset;
    private final Map<FoundColumn, HeadingGuess> sure = new LinkedHashMap<>();
    private final Map<FoundColumn, HeadingGuess> perhaps = new LinkedHashMap<>();
    private final Set<String> taken;

    /** {@code taken}: columns that somebody has given a heading already. */
    HeadingSuggestions(Vocabulary vocabulary, Dataset dataset, List<FoundColumn> open, Set<String> taken) {
        this.vocabulary = vocabulary;
        this.dataset = dataset;
        this.taken = new HashSet<>(taken);
        guesses(open).stream()
                .sorted(Comparator.comparing(HeadingGuess::strength).reversed())
                .forEach(this::take);
    }

    private List<HeadingGuess> guesses(List<FoundColumn> open) {
        List<HeadingGuess> guesses = new ArrayList<>();
        for (FoundColumn column : open) {
            if (!Headings.refusedByName(column.heading())) {
                for (Field field : dataset.schema().fields()) {
                    HeadingGuess.of(column, field, vocabulary).ifPresent(guesses::add);
                }
            }
        }
        return guesses;
    }

    private void take(HeadingGuess guess) {
        if (sure.containsKey(guess.column()) || taken.contains(guess.field().column())) {
            return;
        }
        if (guess.isSure()) {
            sure.put(guess.column(), guess);
            taken.add(guess.field().column());
            perhaps.remove(guess.column());
        } else {
            perhaps.putIfAbsent(guess.column(), guess);
        }
    }

    /** The guesses that are filled in. */
    List<HeadingGuess> sure() {
        return List.copyOf(sure.values());
    }

    Suggestion of(FoundColumn column) {
        if (Headings.refusedByName(column.heading())) {
            return Suggestion.sure(Mapping.REFUSE, NEVER_READ);
        }
        HeadingGuess found = sure.get(column);
        if (found != null) {
            return Suggestion.sure(found.field().column(), found.why());
        }
        HeadingGuess possible = perhaps.get(column);
        if (possible != null) {
            return Suggestion.perhaps(possible.field().column(), possible.why());
        }
        return vocabulary.knows(column.heading())
                ? Suggestion.sure(Mapping.NOT_NEEDED, notNeeded())
                : Suggestion.none("We do not know this heading.");
    }

    private String notNeeded() {
        return "'" + dataset.word() + "' has no such column, or another heading fits it better.";
    }

    /** An answer that stands already, with the reason that we would give for it ourselves. */
    Suggestion answered(FoundColumn column, String answer) {
        if (answer.equals(Mapping.REFUSE) && Headings.refusedByName(column.heading())) {
            return Suggestion.sure(answer, NEVER_READ);
        }
        if (answer.equals(Mapping.NOT_NEEDED) && vocabulary.knows(column.heading())) {
            return Suggestion.sure(answer, notNeeded());
        }
        return Suggestion.sure(
                answer,
                dataset.schema()
                        .field(answer)
                        .flatMap(field -> HeadingGuess.of(column, field, vocabulary))
                        .filter(HeadingGuess::isSure)
                        .map(HeadingGuess::why)
                        .orElse(Suggestion.ANSWERED));
    }
}
