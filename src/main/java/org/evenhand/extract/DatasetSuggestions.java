package org.evenhand.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.dataset.Dataset;
import org.evenhand.table.Field;

/** Which dataset each table holds, by its headings, by what stands below them, and by its name; no dataset twice. */
final class DatasetSuggestions {

    /** What a column is worth that only one dataset has, that few have, and that many have. */
    private static final int ONLY_HERE = 3;

    private static final int IN_FEW = 2;
    private static final int FEW = 3;
    private static final int NAMED = 4;

    /** With less than this, a table holds nothing that we know. */
    private static final int FEWEST = 4;

    private final Vocabulary vocabulary;
    private final Map<FoundTable, Suggestion> suggestions = new HashMap<>();

    /** {@code missing}: the columns that the dataset needs and that no heading is known to be. */
    private record Fit(FoundTable table, Dataset dataset, int score, int columns, List<String> missing, boolean named) {

        boolean complete() {
            return missing.isEmpty();
        }

        boolean likely() {
            return score >= FEWEST && (complete() || most());
        }

        private boolean most() {
            return columns >= FEWEST && 2 * columns > table.columns().size();
        }

        String why() {
            return complete()
                    ? columns + " of its headings fit" + (named ? ", and its name says so" : "") + "."
                    : columns + " of its " + table.columns().size() + " headings fit; none is known to be "
                            + String.join(" or ", missing) + ".";
        }
    }

    /** {@code taken}: datasets that somebody has given a file already. */
    DatasetSuggestions(Vocabulary vocabulary, List<FoundTable> open, Set<Dataset> taken) {
        this.vocabulary = vocabulary;
        Set<Dataset> used = new HashSet<>(taken);
        List<Fit> fits = new ArrayList<>();
        open.forEach(table -> fits.addAll(fits(table)));
        fits.sort(Comparator.comparing(Fit::complete).thenComparing(Fit::score).reversed());
        fits.forEach(fit -> take(fit, used));
    }

    private List<Fit> fits(FoundTable table) {
        return Arrays.stream(Dataset.values())
                .map(dataset -> fit(table, dataset))
                .filter(Fit::likely)
                .toList();
    }

    private Fit fit(FoundTable table, Dataset dataset) {
        List<HeadingGuess> sure = new HeadingSuggestions(vocabulary, dataset, table.columns(), Set.of()).sure();
        Set<String> found = sure.stream().map(guess -> guess.field().column()).collect(Collectors.toSet());
        List<String> missing = dataset.schema().fields().stream()
                .filter(Field::required)
                .map(Field::column)
                .filter(column -> !found.contains(column))
                .toList();
        boolean named = vocabulary.names(table.file(), dataset) || vocabulary.names(table.sheet(), dataset);
        int score = found.stream().mapToInt(DatasetSuggestions::worth).sum() + (named ? NAMED : 0);
        return new Fit(table, dataset, score, found.size(), missing, named);
    }

    private static int worth(String column) {
        long datasets = Arrays.stream(Dataset.values())
                .filter(dataset -> dataset.schema().columns().contains(column))
                .count();
        if (datasets == 1) {
            return ONLY_HERE;
        }
        return datasets <= FEW ? IN_FEW : 1;
    }

    private void take(Fit fit, Set<Dataset> used) {
        if (suggestions.containsKey(fit.table()) || (!fit.complete() && used.contains(fit.dataset()))) {
            return;
        }
        String word = fit.dataset().word();
        if (!used.add(fit.dataset())) {
            suggestions.put(fit.table(), Suggestion.perhaps(word, "but another file is read as it."));
            return;
        }
        suggestions.put(fit.table(), Suggestion.sure(word, fit.why()));
    }

    /** An answer that stands already, with the reason that we would give for it ourselves. */
    Suggestion answered(FoundTable table, String answer) {
        if (!table.unreadable().isEmpty() && answer.equals(Mapping.IGNORE)) {
            return of(table);
        }
        return Suggestion.sure(
                answer,
                Dataset.of(answer)
                        .map(dataset -> fit(table, dataset))
                        .filter(fit -> fit.likely() && fit.complete())
                        .map(Fit::why)
                        .orElse(Suggestion.ANSWERED));
    }

    Suggestion of(FoundTable table) {
        if (!table.unreadable().isEmpty()) {
            return Suggestion.sure(Mapping.IGNORE, "It cannot be read: " + table.unreadable());
        }
        Suggestion found = suggestions.get(table);
        return found == null ? Suggestion.none("Its headings fit no dataset.") : found;
    }
}
