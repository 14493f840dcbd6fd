package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** The middle pay gap, beside what is left of it grade for grade. A gap of five per cent or more is called behind. */
final class PayReader {

    private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

    private final Found median;
    private final Found weighted;

    PayReader(Release release) {
        this.median = Found.in(release, "PAY-02");
        this.weighted = Found.in(release, "PAY-09");
    }

    void read(Narrative narrative) {
        median.group("gap", "sex", "female", "").ifPresent(gap -> {
            Statement statement = new Statement(sentence(gap), "PAY-02, PAY-09", List.of("PAY-02", "PAY-09"));
            if (gap.number().abs().compareTo(NOTABLE) >= 0) {
                narrative.worse(statement);
            } else {
                narrative.better(statement);
            }
        });
    }

    private String sentence(Figure gap) {
        Optional<Figure> left = weighted.group("gap", "sex", "female", "");
        return "The middle woman is paid " + way(gap) + " an hour than the middle man"
                + left.map(figure -> "; grade for grade women are paid " + way(figure))
                        .orElse("") + ".";
    }

    private static String way(Figure gap) {
        if (gap.number().signum() == 0) {
            return "neither more nor less";
        }
        return Words.size(gap) + (gap.number().signum() > 0 ? " less" : " more");
    }
}
