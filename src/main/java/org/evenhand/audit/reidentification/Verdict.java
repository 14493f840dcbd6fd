package org.evenhand.audit.reidentification;

import java.util.Optional;

/**
 * What was found of one count.
 *
 * @param characteristic the question that the people were asked
 * @param subject the count; empty where all of a characteristic are meant
 * @param place where it is printed, for a message: never a value
 * @param outcome whether it stays open
 * @param least the fewest people that it can be by sums alone
 * @param most the most
 * @param values how many values next to each other it was shown to be able to have
 */
public record Verdict(
        String characteristic,
        Optional<Subject> subject,
        String place,
        Outcome outcome,
        int least,
        int most,
        int values) {

    /** Which count it is. */
    public record Subject(StaffList.Part part, String group) {}

    /** What a reader can do with it. */
    public enum Outcome {
        OPEN,
        /** It can be fewer than three numbers, shown by a solver or printed as it is. */
        NARROW,
        /** Neither other people nor a proof that there are none were found. */
        NOT_SHOWN,
        /** No people fit what is printed. */
        CONTRADICTED;

        /** Whether it is known that the count, or the rule, is broken. */
        boolean broken() {
            return this == NARROW || this == CONTRADICTED;
        }
    }

    Optional<String> problem() {
        return switch (outcome) {
            case OPEN -> Optional.empty();
            case NARROW ->
                Optional.of(place + ": with the staff list, this number of people can be told to within two.");
            case NOT_SHOWN -> Optional.of(place + ": no three numbers of people were found that this can be.");
            case CONTRADICTED ->
                Optional.of(place + ": the numbers by " + characteristic.replace('_', ' ')
                        + " fit no people, so they do not follow the rule.");
        };
    }
}
