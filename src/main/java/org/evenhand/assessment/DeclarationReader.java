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
                .forEach(rate -> narrative.cannotSay(tooFew(rate)));
        declaration.figures().stream()
                .filter(figure ->
                        figure.status() == Status.X && !figure.characteristic().isEmpty())
                .forEach(figure -> narrative.cannotSay(notHeld(figure)));
    }

    private static Statement tooFew(Figure rate) {
        return new Statement(
                "We cannot compare people by " + about(rate) + ": " + Words.value(rate)
                        + " have told us, and the rule is " + RULE + "%.",
                "DEC-01, " + rate.numerator().map(Words::people).orElse("") + " of "
                        + rate.denominator().map(Words::people).orElse("") + " people",
                List.of("DEC-01"));
    }

    private static Statement notHeld(Figure figure) {
        return new Statement(
                "We cannot say anything about " + about(figure) + ": no extract holds it.",
                "DEC-01",
                List.of("DEC-01"));
    }

    private static String about(Figure figure) {
        return Characteristic.of(figure.characteristic())
                .map(each -> each.label().toLowerCase(Locale.ROOT))
                .orElse(figure.characteristic());
    }
}
