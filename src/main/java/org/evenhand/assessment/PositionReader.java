package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** Who gets to the top, who works in digital, and who chooses to leave. */
final class PositionReader {

    private final Release release;

    PositionReader(Release release) {
        this.release = release;
    }

    void read(Narrative narrative) {
        Found tiers = Found.in(release, "REP-05");
        tiers.whole("points")
                .filter(slope ->
                        slope.upper().filter(upper -> upper.signum() < 0).isPresent())
                .filter(slope ->
                        List.of("female", "ethnic_minority", "disabled").contains(slope.group()))
                .forEach(slope -> narrative.worse(thinning(slope)));
        Found.in(release, "REP-10")
                .published("ratio")
                .filter(ratio -> ratio.signal().equals("clearly below 1"))
                .filter(ratio ->
                        List.of("female", "ethnic_minority", "disabled").contains(ratio.group()))
                .forEach(ratio -> narrative.worse(digital(ratio)));
        Found.in(release, "RET-02")
                .whole("ratio")
                .filter(ratio -> ratio.signal().equals("clearly above 1"))
                .forEach(ratio -> narrative.worse(leaving(ratio)));
    }

    private Statement thinning(Figure slope) {
        Optional<Figure> senior = Found.in(release, "REP-04")
                .published("share")
                .filter(share -> share.group().equals(slope.group()))
                .findFirst();
        String where =
                senior.map(share -> Words.value(share) + " of tiers 1 to 3, ").orElse("");
        return new Statement(
                Words.peopleOf(slope) + " thin out towards the top: they are " + where + Words.size(slope)
                        + " percentage points less than of the other tiers.",
                "REP-04, REP-05; " + Words.range(slope),
                List.of("REP-04", "REP-05"));
    }

    private static Statement digital(Figure ratio) {
        return new Statement(
                Words.peopleOf(ratio) + " are " + Words.value(ratio)
                        + " times as common in digital, data and technology as elsewhere here.",
                "REP-10; " + Words.range(ratio),
                List.of("REP-10"));
    }

    private static Statement leaving(Figure ratio) {
        BigDecimal times = ratio.number();
        return new Statement(
                Words.peopleOf(ratio) + " are " + times + " times as likely to resign as "
                        + Words.comparator(ratio, "people")
                        + ".",
                "RET-02; " + Words.range(ratio),
                List.of("RET-02"));
    }
}
