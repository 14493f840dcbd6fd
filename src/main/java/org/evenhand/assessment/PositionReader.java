package org.evenhand.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.disclosure.Release;
import org.evenhand.figure.Figure;

/** Who gets to the top, who works in digital, and who chooses to leave. */
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
                .forEach(slope -> narrative.worse(thinning(slope)));
        Found.in(release, "REP-10")
                .published("ratio")
                .filter(ratio -> ratio.signal().equals("clearly below 1"))
                .filter(ratio ->
                        List.of("female", "ethnic_minority", "disabled").contains(ratio.group()))
                .forEach(ratio -> narrative.worse(digital(ratio)));
        String leaving = Found.in(release, "RET-02").whole("ratio").findFirst().isPresent() ? "RET-02" : "RET-01";
        Found.in(release, leaving)
                .whole("ratio")
                .filter(ratio -> ratio.signal().equals("clearly above 1"))
                .forEach(ratio -> narrative.worse(leaving(ratio, leaving)));
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
                "REP-05, a difference of " + Words.size(slope) + " percentage points; " + Words.range(slope),
                List.of("REP-05"));
    }

    private static Statement digital(Figure ratio) {
        return new Statement(
                Words.peopleOf(ratio) + " are " + Words.value(ratio)
                        + " times as common in digital, data and technology as elsewhere here.",
                "REP-10; " + Words.range(ratio),
                List.of("REP-10"));
    }

    /** Who resigns, or who leaves for any reason where the reasons are not known. */
    private static Statement leaving(Figure ratio, String indicator) {
        return new Statement(
                Words.peopleOf(ratio) + " are " + Words.value(ratio) + " times as likely to "
                        + (indicator.equals("RET-02") ? "resign" : "leave") + " as "
                        + Words.comparator(ratio, "people")
                        + ".",
                indicator + "; " + Words.range(ratio),
                List.of(indicator));
    }
}
