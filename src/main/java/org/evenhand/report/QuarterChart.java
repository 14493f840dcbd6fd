package org.evenhand.report;

import static org.evenhand.report.Entry.characteristic;
import static org.evenhand.report.Entry.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.figure.Unit;
import org.evenhand.report.ChartSpec.Shape;
import org.evenhand.report.ChartSpec.Tone;

/** Who is in which pay quarter: four bars of a hundred per cent, the highest paid at the top. */
final class QuarterChart {

    private final Source source;
    private final List<Entry> shares;

    private QuarterChart(Source source) {
        this.source = source;
        this.shares = Source.where(
                source.entries("PAY-06"),
                characteristic("sex").and(measure("share")).and(Entry.within("pay quarter")));
    }

    static List<ChartSpec> of(Source source) {
        return new QuarterChart(source).drawn().stream().toList();
    }

    private Optional<ChartSpec> drawn() {
        List<Entry> fromTheTop = new ArrayList<>(shares);
        Collections.reverse(fromTheTop);
        Bars bars = new Bars(fromTheTop, QuarterChart::quarter);
        if (!bars.readable()) {
            return Optional.empty();
        }
        return Optional.of(new ChartSpec(
                "PAY-06-sex",
                Shape.STACKED,
                title(),
                "Share of women and men in each quarter of hourly pay, per cent, those whose hourly pay is held, "
                        + source.snapshotDay(),
                "Source: PAY-06 " + source.title("PAY-06") + ".",
                Unit.PER_CENT,
                bars.categories(),
                List.of(bars.series("Women", Tone.FOCUS, of("female")), bars.series("Men", Tone.SECOND, of("male"))),
                Optional.empty(),
                "Pay"));
    }

    private static String quarter(Entry entry) {
        String name = Words.sentence(entry.figure().withinValue());
        return name.endsWith("quarter") ? name : name + " quarter";
    }

    private static Predicate<Entry> of(String group) {
        return entry -> entry.figure().group().equals(group);
    }

    private String title() {
        return "Women are " + women("Upper quarter") + " of the upper pay quarter and " + women("Lower quarter")
                + " of the lower";
    }

    private String women(String quarter) {
        return shares.stream()
                .filter(of("female"))
                .filter(entry ->
                        quarter(entry).equals(quarter) && entry.figure().published())
                .map(entry -> Bars.percent(entry.figure()))
                .findFirst()
                .orElse("an unknown share");
    }
}
