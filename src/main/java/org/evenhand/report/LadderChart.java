package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Line;
import org.evenhand.report.ChartSpec.Shape;
import org.evenhand.report.ChartSpec.Tone;

/** The tier ladder: a group's share at each tier, the most senior at the top, and the community as a line. */
final class LadderChart {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Source source;
    private final String characteristic;
    private final String group;
    private final List<Entry> steps;

    private LadderChart(Source source, String characteristic, String group) {
        this.source = source;
        this.characteristic = characteristic;
        this.group = group;
        this.steps = steps(shares("tier"), shares("tier group"));
    }

    private List<Entry> shares(String level) {
        return Source.where(
                source.entries("REP-05"),
                characteristic(characteristic)
                        .and(measure("share"))
                        .and(Entry.within(level))
                        .and(this::about));
    }

    /** The tiers, and the groups of those tiers of which none is told by itself, the most senior first. */
    private static List<Entry> steps(List<Entry> tiers, List<Entry> groups) {
        List<Entry> wanting =
                Source.where(groups, group -> tiers.stream().noneMatch(tier -> within(tier, group) && shown(tier)));
        return Stream.concat(wanting.stream(), tiers.stream().filter(tier -> wanting.stream()
                        .noneMatch(group -> within(tier, group))))
                .sorted(Comparator.comparingInt(LadderChart::first))
                .toList();
    }

    private static boolean shown(Entry entry) {
        return entry.figure().published();
    }

    private static boolean within(Entry tier, Entry group) {
        return first(tier) >= first(group) && first(tier) <= last(group);
    }

    /** The first number in the name of a tier, or of several tiers that stand together: 1 is the most senior. */
    private static int first(Entry entry) {
        return numbers(entry).findFirst().orElse(Integer.MAX_VALUE);
    }

    private static int last(Entry entry) {
        return numbers(entry).max().orElse(Integer.MAX_VALUE);
    }

    private static IntStream numbers(Entry entry) {
        return NUMBER.matcher(entry.figure().withinValue()).results().mapToInt(each -> Integer.parseInt(each.group()));
    }

    private boolean about(Entry entry) {
        return entry.figure().group().equals(group);
    }

    static List<ChartSpec> of(Source source) {
        return Words.charted().stream()
                .flatMap(each -> Words.focus(each).map(group -> new LadderChart(source, each, group)).stream())
                .flatMap(ladder -> ladder.drawn().stream())
                .toList();
    }

    private Optional<ChartSpec> drawn() {
        Bars bars = new Bars(steps, entry -> Parts.name(entry.figure()));
        if (bars.categories().size() < 2 || published().isEmpty()) {
            return Optional.empty();
        }
        String label = published().get(0).groupLabel();
        return Optional.of(new ChartSpec(
                "REP-05-" + characteristic,
                Shape.BARS,
                title(label),
                "Share of those who told us at each tier, the most senior first, per cent, all staff, "
                        + source.snapshotDay(),
                "Source: REP-05 " + source.title("REP-05") + ".",
                Unit.PER_CENT,
                bars.categories(),
                List.of(bars.series(label, Tone.FOCUS, any -> true)),
                community(),
                "Routes_to_the_top"));
    }

    private List<Figure> published() {
        return steps.stream().map(Entry::figure).filter(Figure::published).toList();
    }

    private String title(String label) {
        List<Figure> shown = published();
        Figure top = shown.get(0);
        Figure bottom = shown.get(shown.size() - 1);
        return label + ": " + Bars.percent(top) + " at " + tier(top) + ", " + Bars.percent(bottom) + " at "
                + tier(bottom);
    }

    private static String tier(Figure figure) {
        return Parts.name(figure).replace("Tier", "tier");
    }

    private Optional<Line> community() {
        return source.entries("REP-02").stream()
                .filter(characteristic(characteristic).and(measure("benchmark")).and(this::about))
                .map(Entry::figure)
                .filter(Figure::published)
                .findFirst()
                .map(figure -> new Line("Community", figure.number()));
    }
}
