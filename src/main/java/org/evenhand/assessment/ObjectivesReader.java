package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.evenhand.disclosure.Release;

/** Outcomes of the action plan that are improving or worsening, each by the test that it states itself: as the sheet of objectives says. */
final class ObjectivesReader {

    private static final String TOPIC = "LPC";
    private static final String OUTCOMES = "LPC-02";

    private final Found outcomes;

    ObjectivesReader(Release release) {
        this.outcomes = Found.in(release, OUTCOMES);
    }

    void read(Narrative narrative) {
        tell("Improving", narrative::better);
        tell("Worsening", narrative::worse);
    }

    private void tell(String direction, Consumer<Line> list) {
        BigDecimal of = number(direction);
        if (of.signum() > 0) {
            list.accept(
                    Line.of(TOPIC, new Statement(sentence(of, Words.lower(direction)), basis(), List.of(OUTCOMES))));
        }
    }

    private String sentence(BigDecimal of, String word) {
        boolean one = of.compareTo(BigDecimal.ONE) == 0;
        return (one ? "By its own stated test, " : "By their own stated tests, ") + Words.people(of) + " of "
                + Words.people(all()) + " outcomes of the action plan " + (one ? "is " : "are ") + word
                + ", between the last two values that the plan and earlier reports give.";
    }

    private String basis() {
        BigDecimal open = number("Cannot say yet");
        return OUTCOMES + (open.signum() > 0 ? "; of " + Words.people(open) + " we cannot say yet" : "");
    }

    private BigDecimal all() {
        return outcomes.whole("count").map(count -> count.number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal number(String direction) {
        return outcomes.whole("count")
                .filter(count -> count.stage().equals(direction))
                .map(count -> count.number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
