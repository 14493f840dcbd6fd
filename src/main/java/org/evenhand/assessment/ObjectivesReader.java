package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.disclosure.Release;

/** Which way the outcomes of the action plan go, each by the test that it states itself: as the sheet of objectives says. */
final class ObjectivesReader {

    private static final String TOPIC = "LPC";
    private static final String OUTCOMES = "LPC-02";
    private static final String BETWEEN = ", between the last two values that the plan and earlier reports give";

    private final Found outcomes;

    ObjectivesReader(Release release) {
        this.outcomes = Found.in(release, OUTCOMES);
    }

    /** All in one line, which stands where most of those stand that moved. */
    void read(Narrative narrative) {
        if (all().signum() > 0) {
            Line line = Line.of(TOPIC, new Statement(sentence(), OUTCOMES + BETWEEN, List.of(OUTCOMES)));
            int way = Way.IMPROVING.of(outcomes).compareTo(Way.WORSENING.of(outcomes));
            if (way > 0) {
                narrative.better(line);
            } else if (way < 0) {
                narrative.worse(line);
            } else {
                narrative.cannotSay(line);
            }
        }
    }

    private String sentence() {
        BigDecimal open = number(outcomes, "Cannot say yet");
        if (open.compareTo(all()) == 0) {
            return "Of " + Words.people(all()) + " outcomes of the action plan we cannot say yet which way they go.";
        }
        return (one(all()) ? "By its own stated test, " : "By their own stated tests, ") + ways()
                + (open.signum() > 0 ? "; of " + Words.people(open) + " we cannot say yet" : "") + ".";
    }

    /** {@code 2 of 7 outcomes of the action plan are improving, 2 are steady and 2 are worsening}. */
    private String ways() {
        String said = Stream.of(Way.values())
                .filter(way -> way.of(outcomes).signum() > 0)
                .map(way -> Words.people(way.of(outcomes)) + (one(way.of(outcomes)) ? " is " : " are ") + way.word)
                .collect(Collectors.joining(", "));
        return said.replaceFirst(" ", " of " + Words.people(all()) + " outcomes of the action plan ")
                .replaceFirst(", ([^,]*)$", " and $1");
    }

    private BigDecimal all() {
        return outcomes.whole("count").map(count -> count.number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean one(BigDecimal many) {
        return many.compareTo(BigDecimal.ONE) == 0;
    }

    private static BigDecimal number(Found outcomes, String direction) {
        return outcomes.whole("count")
                .filter(count -> count.stage().equals(direction))
                .map(count -> count.number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Which way an outcome goes, as the indicator calls it and as a sentence does. */
    private enum Way {
        IMPROVING("Improving", "improving"),
        MAINTAINING("Maintaining", "steady"),
        WORSENING("Worsening", "worsening");

        private final String stage;
        private final String word;

        Way(String stage, String word) {
            this.stage = stage;
            this.word = word;
        }

        BigDecimal of(Found outcomes) {
            return number(outcomes, stage);
        }
    }
}
