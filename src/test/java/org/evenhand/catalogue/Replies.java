package org.evenhand.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.evenhand.catalogue.Verify.Printed;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Row;
import org.evenhand.dataset.Workforce;
import org.evenhand.figure.Unit;

/** Responses to a survey, some alike at a time. */
public final class Replies {

    private static final List<String> ANSWERS = List.of("1", "2", "3", "4", "5", "yes", "no", "");

    private final Workforce staff;
    private String wave = "2025";
    private int next;

    private Replies(Workforce staff) {
        this.staff = staff;
    }

    public static Replies to(Workforce staff) {
        return new Replies(staff);
    }

    public static Printed score(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.SCORE);
    }

    public static Printed points(int value) {
        return new Printed(BigDecimal.valueOf(value), Unit.SCORE_POINTS);
    }

    /** The wave of whatever follows. */
    public Replies wave(String name) {
        wave = name;
        return this;
    }

    /** Adds responses that are alike: kinds of question, each followed by the answers to its questions, the first of them first. */
    public Replies with(int count, UnaryOperator<Row> who, String... kindsAndAnswers) {
        for (int i = 0; i < count; i++) {
            String response = "R" + next++;
            String kind = "";
            int item = 0;
            for (String word : kindsAndAnswers) {
                if (ANSWERS.contains(word)) {
                    add(response, who, kind, kind + ++item, word);
                } else {
                    kind = word;
                    item = 0;
                }
            }
        }
        return this;
    }

    private void add(String response, UnaryOperator<Row> who, String kind, String item, String answer) {
        staff.with(Dataset.STAFF_SURVEY, 1, "response_id", "R", row -> who.apply(row)
                .put("response_id", response)
                .put("wave", wave)
                .put("item_id", item)
                .put("item_kind", kind)
                .put("answer", answer));
    }

    public Workforce workforce() {
        return staff;
    }
}
