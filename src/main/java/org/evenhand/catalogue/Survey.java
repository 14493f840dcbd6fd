package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.measure.NaturalOrder;
import org.evenhand.table.AmountColumn;
import org.evenhand.table.Table;
import org.evenhand.table.TextColumn;

/**
 * The last wave of the survey of staff, response by response. A response is never joined to a person.
 *
 * <p>A score of a kind of question: answers from 1 to 5 become 0, 25, 50, 75 and 100; the score of a response is the mean of what it answered,
 * where it answered at least two thirds of the questions of the kind that its survey asked.
 */
final class Survey {

    private static final BigDecimal STEP = BigDecimal.valueOf(25);
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5");

    private final Table<?> answers;
    private final int[] responseOf;
    private final Table<?> responses;

    private Survey(Table<?> answers) {
        this.answers = answers;
        this.responseOf = new int[answers.size()];
        Map<String, Integer> known = new HashMap<>();
        List<Integer> first = new ArrayList<>();
        for (int row = 0; row < answers.size(); row++) {
            String key = survey(row) + " " + answers.text("response_id").word(row);
            if (known.putIfAbsent(key, first.size()) == null) {
                first.add(row);
            }
            responseOf[row] = known.get(key);
        }
        this.responses = answers.pick(first.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The survey; empty where the extract was not supplied. */
    static Optional<Survey> of(Snapshot snapshot) {
        return snapshot.has(Dataset.STAFF_SURVEY)
                ? Optional.of(new Survey(lastWave(snapshot.table(Dataset.STAFF_SURVEY))))
                : Optional.empty();
    }

    private static Table<?> lastWave(Table<?> answers) {
        TextColumn wave = answers.text("wave");
        String last = wave.words().stream().max(NaturalOrder.OF_TEXT).orElse("");
        return answers.where(row -> wave.word(row).equals(last));
    }

    private String survey(int row) {
        return answers.text("survey_id").word(row);
    }

    /** One row of each response, with what it says of the respondent. */
    Table<?> responses() {
        return responses;
    }

    /** Whether any question of this kind was asked. */
    boolean asks(String kind) {
        TextColumn kinds = answers.text("item_kind");
        return answers.size() > 0 && kinds.words().contains(kind) && rowsOf(kind).length > 0;
    }

    private int[] rowsOf(String kind) {
        TextColumn kinds = answers.text("item_kind");
        return IntStream.range(0, answers.size())
                .filter(row -> kinds.word(row).equals(kind))
                .toArray();
    }

    /** The score of each response in a kind of question, from 0 to 100; none where it answered too few. */
    AmountColumn score(String kind) {
        int[] sum = new int[responses.size()];
        int[] answered = new int[responses.size()];
        Map<String, Set<String>> items = new HashMap<>();
        TextColumn given = answers.text("answer");
        for (int row : rowsOf(kind)) {
            items.computeIfAbsent(survey(row), key -> new HashSet<>())
                    .add(answers.text("item_id").word(row));
            int score = SCORES.indexOf(given.word(row));
            if (score >= 0) {
                sum[responseOf[row]] += score;
                answered[responseOf[row]]++;
            }
        }
        AmountColumn.Builder scores = new AmountColumn.Builder();
        for (int response = 0; response < sum.length; response++) {
            add(scores, sum[response], answered[response], asked(items, response));
        }
        return scores.build();
    }

    private int asked(Map<String, Set<String>> items, int response) {
        return items.getOrDefault(responses.text("survey_id").word(response), Set.of())
                .size();
    }

    private static void add(AmountColumn.Builder scores, int sum, int answered, int asked) {
        if (answered == 0 || answered * 3 < asked * 2) {
            scores.skip();
        } else {
            scores.add(STEP.multiply(BigDecimal.valueOf(sum))
                    .divide(BigDecimal.valueOf(answered), MathContext.DECIMAL128));
        }
    }

    /** The answers of each response to the questions of a kind. */
    List<Set<String>> given(String kind) {
        List<Set<String>> given = new ArrayList<>();
        for (int response = 0; response < responses.size(); response++) {
            given.add(new HashSet<>());
        }
        for (int row : rowsOf(kind)) {
            given.get(responseOf[row]).add(answers.text("answer").word(row));
        }
        return given;
    }
}
