package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Shape;
import org.evenhand.report.ChartSpec.Tone;

/** Do we look like our community: a pair of bars for each group. */
final class CommunityChart {

    private final Source source;
    private final String characteristic;
    private final List<Entry> entries;
    private final boolean fewer;

    private CommunityChart(Source source, String characteristic) {
        this.source = source;
        this.characteristic = characteristic;
        this.entries = Source.where(
                source.entries("REP-02"), characteristic(characteristic).and(Entry.whole()));
        this.fewer = Compared.fewer(source, characteristic);
    }

    static List<ChartSpec> of(Source source) {
        return Words.charted().stream()
                .flatMap(each -> new CommunityChart(source, each).drawn().stream())
                .toList();
    }

    private Optional<ChartSpec> drawn() {
        Bars bars = new Bars(Source.where(entries, entry -> Words.barred(entry.figure())), Bars::group);
        if (!bars.readable() || bars.first(measure("benchmark")).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                "REP-02-" + characteristic,
                Shape.BARS,
                title(),
                "Share of staff " + whose() + ", and of the community, per cent, " + source.snapshotDay(),
                "Source: REP-02 " + source.title("REP-02") + base() + ".",
                Unit.PER_CENT,
                bars.categories(),
                List.of(
                        bars.series("Workforce", Tone.FOCUS, measure("share")),
                        bars.series("Community", Tone.CONTEXT, measure("benchmark"))),
                Optional.empty(),
                "Profile"));
    }

    private String base() {
        return entries.stream()
                .filter(measure("share"))
                .flatMap(entry -> entry.figure().denominator().stream())
                .findFirst()
                .map(people -> fewer ? Bars.people(people) + " compared" : Bars.told(people))
                .orElse("");
    }

    private String whose() {
        String asked = Words.inSentence(characteristic);
        return fewer ? "whose " + asked + " the figures of the community count too" : "who told us their " + asked;
    }

    private String title() {
        return focus().map(share -> share.groupLabel() + ": " + Bars.percent(share)
                        + (fewer ? " of those compared" : " of those who told us")
                        + community(share)
                                .map(figure -> ", " + Bars.percent(figure) + " of the community")
                                .orElse(""))
                .orElse("No group is large enough to be compared");
    }

    /** The group that the characteristic is read for, or the one furthest from the community. */
    private Optional<Figure> focus() {
        List<Figure> shares = entries.stream()
                .filter(measure("share"))
                .map(Entry::figure)
                .filter(figure -> figure.published() && community(figure).isPresent())
                .toList();
        Optional<String> told = Words.focus(characteristic);
        return shares.stream()
                .filter(share -> told.filter(share.group()::equals).isPresent())
                .findFirst()
                .or(() -> shares.stream().filter(Words::broad).max(Comparator.comparing(this::distance)));
    }

    private BigDecimal distance(Figure share) {
        return community(share)
                .map(figure -> figure.number().subtract(share.number()).abs())
                .orElse(BigDecimal.ZERO);
    }

    private Optional<Figure> community(Figure share) {
        return entries.stream()
                .filter(measure("benchmark"))
                .map(Entry::figure)
                .filter(figure -> figure.group().equals(share.group()) && figure.published())
                .findFirst();
    }
}
