package org.evenhand.extract;

/**
 * What a file, heading or code probably means, and why.
 *
 * @param word what is filled in; {@link Mapping#UNANSWERED} where we are not sure enough to do so
 * @param why the reason, in a sentence
 */
record Suggestion(String word, String why) {

    /** The reason of what somebody answered. */
    static final String ANSWERED = "Answered in the mapping.";

    static Suggestion sure(String word, String why) {
        return new Suggestion(word, why);
    }

    static Suggestion perhaps(String word, String why) {
        return new Suggestion(Mapping.UNANSWERED, "Perhaps " + word + ": " + why);
    }

    static Suggestion none(String why) {
        return new Suggestion(Mapping.UNANSWERED, why);
    }

    boolean isSure() {
        return Mapping.answered(word);
    }
}
