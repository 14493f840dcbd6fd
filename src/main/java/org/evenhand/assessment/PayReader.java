package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/**
 * The middle pay gap, beside what is left of it grade for grade.
 *
 * <p>0 is parity, and either direction is a finding: a gap of less than one per cent is called level, any other one behind, whoever is paid
 * less. One of five per cent or more stands first, because the law orders the figure.
 */
final class PayReader {

    private static final BigDecimal LEVEL = BigDecimal.ONE;
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);
    private static final String TOPIC = "PAY";

    private final Found median;
    private final Found weighted;
    private final boolean outcomes;

    PayReader(Release release) {
        this.median = Found.in(release, "PAY-02");
        this.weighted = Found.in(release, "PAY-09");
        this.outcomes = Found.in(release, "LPC-02").whole("count").findAny().isPresent();
    }

    void read(Narrative narrative) {
        median.group("gap", "sex", "female", "").ifPresent(gap -> {
            BigDecimal size = gap.number().abs();
            if (size.compareTo(LEVEL) < 0) {
                narrative.better(Line.of(TOPIC, statement("About level: " + Words.lower(sentence(gap)))));
            } else if (size.compareTo(NOTABLE) < 0) {
                narrative.worse(Line.apart(size, TOPIC, statement(sentence(gap))));
            } else {
                narrative.worse(Line.first(TOPIC, statement(sentence(gap))));
            }
        });
    }

    private static Statement statement(String text) {
        return new Statement(text, "PAY-02, PAY-09", List.of("PAY-02", "PAY-09"));
    }

    private String sentence(Figure gap) {
        Optional<Figure> left = weighted.group("gap", "sex", "female", "");
        return "The middle woman is paid " + way(gap, " an hour", "the middle man")
                + left.map(figure -> "; grade for grade women are paid " + way(figure, "", "men"))
                        .orElse("") + "." + since();
    }

    /** Where outcomes of the action plan speak of earlier years, why this line does not. */
    private String since() {
        return outcomes
                ? " Whether that is better than before we do not say: no pay of an earlier year is measured here."
                : "";
    }

    private static String way(Figure gap, String each, String comparator) {
        if (gap.number().signum() == 0) {
            return "the same" + each + " as " + comparator;
        }
        return Words.size(gap) + (gap.number().signum() > 0 ? " less" : " more") + each + " than " + comparator;
    }
}
