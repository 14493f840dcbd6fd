package org.evenhand.characteristic;

import java.util.Locale;
import java.util.Optional;

/** What became of a question that a person was, or was not, asked: four different things that are never mixed. */
public enum Answer {
    /** The person gave one of the categories. */
    DECLARED("Told us"),
    /** The person looked at the question and chose not to say. */
    PREFER_NOT_TO_SAY("Prefer not to say"),
    /** The person was asked and gave no answer. */
    NOT_STATED("Not stated"),
    /** There is no record: never asked, lost, or in a code that nobody could read. */
    NOT_HELD("Not held");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word used in extracts, catalogue and figures: {@code prefer_not_to_say}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word in an extract names, if it names one of the three without a category. */
    public static Optional<Answer> withoutCategory(String code) {
        for (Answer answer : values()) {
            if (answer != DECLARED && answer.code().equals(code)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
