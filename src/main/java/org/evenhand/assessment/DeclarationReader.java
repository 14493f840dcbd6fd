package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/** What cannot be compared because too few have told us. */
final class DeclarationReader {

    private static final BigDecimal RULE = BigDecimal.valueOf(60);

    private final Found declaration;

    DeclarationReader(Release release) {
        this.declaration = Found.in(release, "DEC-01");
    }

    void read(Narrative narrative) {
        declaration
                .whole("rate")
                .filter(rate -> rate.number().compareTo(RULE) < 0)
                .sorted((a, b) -> b.number().compareTo(a.number()))
                .forEach(rate -> narrative.cannotSay(Line.of("DEC-01 by " + rate.characteristic(), tooFew(rate))));
        List<String> notHeld = declaration.figures().stream()
                .filter(figure ->
                        figure.status() == Status.X && !figure.characteristic().isEmpty())
                .filter(figure -> figure.within().equals(Figure.ORGANISATION))
                .map(DeclarationReader::about)
                .toList();
        if (!notHeld.isEmpty()) {
            narrative.cannotSay(Line.of("DEC-01", notHeld(notHeld)));
        }
    }

    private static Statement tooFew(Figure rate) {
        return new Statement(
                "We cannot compare people by " + about(rate) + ": " + Words.value(rate)
                        + " have told us, and the rule is " + RULE + "%.",
                "DEC-01, " + rate.numerator().map(Words::people).orElse("") + " of "
                        + rate.denominator().map(Words::people).orElse("") + " people",
                List.of("DEC-01"));
    }

    private static Statement notHeld(List<String> questions) {
        int last = questions.size() - 1;
        String all = last == 0
                ? questions.get(0)
                : String.join(", ", questions.subList(0, last)) + " or " + questions.get(last);
        return new Statement(
                "We cannot say anything about " + all + ": the extracts do not hold the answers.",
                "DEC-01",
                List.of("DEC-01"));
    }

    private static String about(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .map(each -> each.label().toLowerCase(Locale.ROOT))
                .orElse(figure.characteristic());
    }
}
