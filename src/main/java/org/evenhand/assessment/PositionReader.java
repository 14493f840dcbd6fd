package org.evenhand.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;

/** Who gets to the top, and who leaves. */
final class PositionReader {

    private static final String TIERS = "tier group";

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
                .forEach(slope -> narrative.worse(Line.apart(
                        slope.upper().orElseThrow(), "REP-05 by " + slope.characteristic(), thinning(slope))));
        if (Found.in(release, "RET-02").whole("ratio").findFirst().isEmpty()) {
            Found.in(release, "RET-01")
                    .whole("ratio")
                    .filter(ratio -> ratio.signal().equals("clearly above 1"))
                    .forEach(ratio -> narrative.worse(Line.about(ratio, "RET", leaving(ratio))));
        }
    }

    private Statement thinning(Figure slope) {
        String shares = Found.in(release, "REP-05")
                .published("share")
                .filter(share ->
                        share.group().equals(slope.group()) && share.within().equals(TIERS))
                .map(share -> Words.value(share) + " of " + Words.lower(share.withinValue()))
                .collect(Collectors.joining(", "));
        return new Statement(
                Words.peopleOf(slope) + " thin out towards the top: they are " + shares + ".",
                "REP-05; " + Words.size(slope)
                        + " percentage points fewer in the senior tiers than in the others, likely range "
                        + points(slope.upper()) + " to " + points(slope.lower()) + " fewer",
                List.of("REP-05"));
    }

    private static String points(Optional<BigDecimal> end) {
        return end.map(value -> Words.value(value.negate(), Unit.POINTS)).orElse("");
    }

    /** Who leaves for any reason, where the reasons are not known. */
    private static Statement leaving(Figure ratio) {
        return new Statement(
                Words.peopleOf(ratio) + " are " + Words.value(ratio) + " times as likely to leave as "
                        + Words.comparator(ratio, "people")
                        + ".",
                "RET-01; " + Words.range(ratio),
                List.of("RET-01"));
    }
}
