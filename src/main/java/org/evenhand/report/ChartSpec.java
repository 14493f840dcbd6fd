package org.evenhand.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;
import org.evenhand.figure.Unit;

/**
 * A chart as a value: what it says, what it shows, and what a reader who cannot see it is told.
 *
 * @param name the stem of its files: {@code REP-01-ethnicity}
 * @param shape how it is drawn
 * @param title the finding, as a sentence without its full stop
 * @param subtitle measure, unit, population and date
 * @param source indicator, source and base
 * @param unit of every value
 * @param categories the bars' names, from top to bottom
 * @param series one value for each category
 * @param line a value to compare every bar with
 * @param tab the sheet that holds the figures
 */
public record ChartSpec(
        String name,
        Shape shape,
        String title,
        String subtitle,
        String source,
        Unit unit,
        List<String> categories,
        List<Series> series,
        Optional<Line> line,
        String tab) {

    /** The same with a sentence before its source, in picture, sheet and page alike. */
    ChartSpec saying(String line) {
        return new ChartSpec(
                name, shape, title, subtitle, line + " " + source, unit, categories, series, this.line, tab);
    }

    public ChartSpec {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int bars = categories.size();
        if (series.stream().anyMatch(each -> each.points().size() != bars)) {
            throw new IllegalArgumentException("chart " + name + " needs one point for each category");
        }
    }

    /** How a chart is drawn. */
    public enum Shape {
        /** Bars side by side, from zero. */
        BARS,
        /** Bars that make a hundred per cent. */
        STACKED
    }

    /** How a series looks: what the chart is about, or what it is compared with. */
    public enum Tone {
        FOCUS,
        CONTEXT,
        SECOND
    }

    /** One value, or the mark that stands in its place. */
    public record Point(
            Optional<BigDecimal> value, Optional<BigDecimal> lower, Optional<BigDecimal> upper, String mark) {

        static Point of(Figure figure) {
            return new Point(
                    figure.value(),
                    figure.lower(),
                    figure.upper(),
                    figure.status().mark());
        }

        static Point none() {
            return new Point(Optional.empty(), Optional.empty(), Optional.empty(), "[z]");
        }
    }

    /** Values that belong together. */
    public record Series(String label, Tone tone, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A value that every bar is compared with. */
    public record Line(String label, BigDecimal value) {}

    /** The sheet of its own in the workbook. */
    public String sheet() {
        return "Chart_" + name.replace('-', '_');
    }

    /** What stands under it: source and base, and how to read ranges and marks where there are any. */
    public String foot() {
        StringBuilder foot = new StringBuilder(source);
        if (shape == Shape.BARS && points().anyMatch(point -> point.lower().isPresent())) {
            foot.append(" Thin lines show the likely range.");
        }
        String marks = Stream.of(Status.values())
                .filter(status -> status != Status.PUBLISHED)
                .filter(status -> points().anyMatch(point -> point.mark().equals(status.mark())))
                .map(status -> " " + status.mark() + " " + Marks.meaning(status) + ".")
                .collect(Collectors.joining());
        return foot + marks;
    }

    /** What is said to a reader who cannot see it: the finding, then every bar, then where the figures are. */
    public String alternative() {
        String bars = IntStream.range(0, categories.size())
                .mapToObj(bar -> categories.get(bar) + ": " + values(bar))
                .collect(Collectors.joining("; "));
        String compared = line.map(
                        each -> " " + each.label() + ", a line across all bars: " + shown(each.value()) + ".")
                .orElse("");
        return title + ". " + bars + "." + compared + " The figures are in the workbook " + BoardPack.WORKBOOK
                + ", sheet " + tab + ".";
    }

    private String values(int bar) {
        return series.stream()
                .map(each -> value(each.points().get(bar)) + (series.size() == 1 ? "" : " (" + each.label() + ")"))
                .collect(Collectors.joining(", "));
    }

    private String value(Point point) {
        return point.value().map(this::shown).orElse("not shown");
    }

    /** A value in the chart's unit: {@code 8.9%}. */
    public String shown(BigDecimal value) {
        String number = new Cell.Amount(value, unit).shown();
        return unit == Unit.PER_CENT ? number + "%" : number;
    }

    /** Every published value. */
    public Stream<BigDecimal> values() {
        return points().flatMap(point -> point.value().stream());
    }

    private Stream<Point> points() {
        return series.stream().flatMap(each -> each.points().stream());
    }

    /** The chart's figures as a table, for those who read rather than look. */
    public SheetTable table() {
        return ChartTable.of(this);
    }
}
