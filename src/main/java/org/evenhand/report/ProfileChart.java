package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Series;
import org.evenhand.report.ChartSpec.Shape;
import org.evenhand.report.ChartSpec.Tone;

/** Who works here: a bar for each group now, and one for a year ago where that is known. */
final class ProfileChart {

    private final Source source;
    private final String characteristic;
    private final List<Entry> shares;

    private ProfileChart(Source source, String characteristic) {
        this.source = source;
        this.characteristic = characteristic;
        this.shares = Source.where(
                source.entries("REP-01", "REP-13"),
                Entry.whole().and(characteristic(characteristic)).and(measure("share")));
    }

    static List<ChartSpec> of(Source source) {
        return Words.charted().stream()
                .flatMap(each -> new ProfileChart(source, each).drawn().stream())
                .toList();
    }

    private Optional<ChartSpec> drawn() {
        Bars bars = new Bars(Source.where(shares, entry -> Words.barred(entry.figure())), Bars::group);
        if (!bars.readable()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                "REP-01-" + characteristic,
                Shape.BARS,
                title(),
                "Share of those who told us their " + Words.inSentence(characteristic) + ", per cent, all staff, "
                        + source.snapshotDay(),
                sourceLine(),
                Unit.PER_CENT,
                bars.categories(),
                series(bars),
                Optional.empty(),
                "Profile"));
    }

    private List<Series> series(Bars bars) {
        List<Series> series = new ArrayList<>();
        series.add(bars.series(source.snapshotDay(), Tone.FOCUS, now()));
        earlier()
                .filter(date -> bars.first(then(date)).isPresent())
                .ifPresent(date -> series.add(bars.series(Source.day(date), Tone.CONTEXT, then(date))));
        return series;
    }

    private Predicate<Entry> now() {
        return Entry.indicator("REP-01");
    }

    private Predicate<Entry> then(LocalDate date) {
        return Entry.indicator("REP-13").and(entry -> entry.figure().date().equals(date));
    }

    private Optional<LocalDate> earlier() {
        return source.facts().earlierDate();
    }

    private String title() {
        return focus().map(figure ->
                        subject(figure) + ": " + Bars.percent(figure) + " of those who told us" + before(figure))
                .orElse("No group is large enough to be shown");
    }

    private String subject(Figure figure) {
        return Words.focus(characteristic).isPresent()
                ? figure.groupLabel()
                : "The largest group is " + figure.groupLabel();
    }

    /** The group that the title tells: the one that the characteristic is read for, or the largest. */
    private Optional<Figure> focus() {
        List<Figure> published = Source.where(shares, now()).stream()
                .map(Entry::figure)
                .filter(Figure::published)
                .filter(Words::told)
                .toList();
        Optional<String> told = Words.focus(characteristic);
        return published.stream()
                .filter(figure -> told.filter(figure.group()::equals).isPresent())
                .findFirst()
                .or(() -> published.stream().filter(Words::broad).max(Comparator.comparing(Figure::number)));
    }

    private String before(Figure figure) {
        return earlier()
                .flatMap(date -> shares.stream()
                        .filter(then(date))
                        .map(Entry::figure)
                        .filter(then -> then.group().equals(figure.group()) && then.published())
                        .findFirst()
                        .map(then -> ", " + Bars.percent(then) + " on " + Source.day(date)))
                .orElse("");
    }

    private String sourceLine() {
        return "Source: REP-01 " + source.title("REP-01")
                + focus().flatMap(Figure::denominator).map(Bars::told).orElse("") + ".";
    }
}
