package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Shape;
import org.evenhand.report.ChartSpec.Tone;

/** Where applicants are lost: success at each stage of one group beside that of its comparator. */
final class FunnelChart {

    private static final Set<String> REAL = Set.of("small but real difference", "clearly above 1", "clearly below 1");

    private final Source source;
    private final String characteristic;
    private final List<Entry> entries;

    private FunnelChart(Source source, String characteristic) {
        this.source = source;
        this.characteristic = characteristic;
        this.entries = Source.where(
                source.entries("REC-05"), characteristic(characteristic).and(Entry.whole()));
    }

    static List<ChartSpec> of(Source source) {
        return Words.charted().stream()
                .flatMap(each -> new FunnelChart(source, each).drawn().stream())
                .toList();
    }

    private Optional<ChartSpec> drawn() {
        return comparator().flatMap(comparator -> group(comparator).flatMap(group -> drawn(group, comparator)));
    }

    private Optional<ChartSpec> drawn(String group, String comparator) {
        Predicate<Entry> pair = measure("rate").and(of(group).or(of(comparator)));
        Bars bars = new Bars(
                Source.where(entries, pair),
                entry -> Words.sentence(entry.figure().stage()));
        if (!bars.readable()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                "REC-05-" + characteristic,
                Shape.BARS,
                title(group, comparator),
                "Applicants who passed each stage, per cent of those who reached it, twelve months to "
                        + source.snapshotDay(),
                "Source: REC-05 " + source.title("REC-05") + ".",
                Unit.PER_CENT,
                bars.categories(),
                List.of(
                        bars.series(label(group), Tone.FOCUS, of(group)),
                        bars.series(label(comparator), Tone.CONTEXT, of(comparator))),
                Optional.empty(),
                "Recruitment"));
    }

    private static Predicate<Entry> of(String group) {
        return entry -> entry.figure().group().equals(group);
    }

    private String label(String group) {
        return entries.stream().filter(of(group)).map(Bars::group).findFirst().orElse(group);
    }

    private Optional<String> comparator() {
        return entries.stream()
                .map(entry -> entry.figure().comparator())
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** The group that falls furthest behind, or the one that the characteristic is read for, or the first. */
    private Optional<String> group(String comparator) {
        return furthest()
                .map(Figure::group)
                .or(() -> Words.focus(characteristic)
                        .filter(code -> entries.stream().anyMatch(rated(code))))
                .or(() -> entries.stream()
                        .filter(measure("rate"))
                        .map(entry -> entry.figure().group())
                        .filter(code -> !code.equals("all") && !code.equals(comparator))
                        .findFirst());
    }

    private static Predicate<Entry> rated(String group) {
        return measure("rate").and(of(group));
    }

    private Optional<Figure> furthest() {
        return entries.stream()
                .filter(measure("furthest behind"))
                .map(Entry::figure)
                .filter(figure -> figure.published()
                        && !figure.stage().isEmpty()
                        && !figure.group().equals("all"))
                .min(Comparator.comparing(Figure::number));
    }

    private String title(String group, String comparator) {
        return furthest()
                .map(figure -> label(group) + ": furthest behind " + label(comparator) + " at the stage ‘"
                        + figure.stage() + "’" + rates(group, comparator, figure.stage()))
                .or(() -> different(group)
                        .map(figure -> label(group) + " and " + label(comparator) + ": "
                                + (figure.signal().startsWith("small")
                                        ? "a small but real difference"
                                        : "most different")
                                + " at the stage ‘" + figure.stage() + "’" + rates(group, comparator, figure.stage())))
                .orElse(label(group) + " and " + label(comparator) + ": no stage stands out");
    }

    /** The stage of the largest difference that chance alone would hardly make. */
    private Optional<Figure> different(String group) {
        return entries.stream()
                .filter(measure(Measured.RATIO).and(of(group)))
                .map(Entry::figure)
                .filter(figure -> REAL.contains(figure.signal()))
                .max(Comparator.comparingDouble(
                        figure -> Math.abs(Math.log(figure.number().doubleValue()))));
    }

    private String rates(String group, String comparator, String stage) {
        return rate(group, stage)
                .flatMap(mine -> rate(comparator, stage).map(theirs -> ", " + mine + " against " + theirs))
                .orElse("");
    }

    private Optional<String> rate(String group, String stage) {
        return entries.stream()
                .filter(rated(group))
                .map(Entry::figure)
                .filter(figure -> figure.stage().equals(stage) && figure.published())
                .map(Bars::percent)
                .findFirst();
    }
}
