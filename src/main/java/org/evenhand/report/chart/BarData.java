package org.evenhand.report.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.ChartSpec.Point;
import org.evenhand.report.ChartSpec.Series;
import org.jfree.data.category.DefaultCategoryDataset;

/** The values of a chart as bars, and the room that they and their labels need. */
final class BarData {

    /** How wide the bars and their labels may be together, in the chart's own measure. */
    private static final double ROOM = 560;

    /** A row that holds no bar, so that the comparison line has a place for its name. */
    private static final String NO_BAR = " ";

    private BarData() {}

    static DefaultCategoryDataset of(ChartSpec chart) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Series series : chart.series()) {
            chart.line().ifPresent(line -> data.addValue(null, series.label(), NO_BAR));
            for (int row = 0; row < chart.categories().size(); row++) {
                data.addValue(
                        series.points().get(row).value().orElse(null),
                        series.label(),
                        chart.categories().get(row));
            }
        }
        return data;
    }

    static int rows(ChartSpec chart) {
        return chart.categories().size() + headRoom(chart);
    }

    /** How many rows stand above the first bar. */
    static int headRoom(ChartSpec chart) {
        return chart.line().isPresent() ? 1 : 0;
    }

    /** What stands at the end of a bar; the first one of several series also says whose bar it is. */
    static String label(ChartSpec chart, int series, int row) {
        Series bars = chart.series().get(series);
        Point point = bars.points().get(row);
        String value = point.value().map(chart::shown).orElse(point.mark());
        return row == 0 && chart.series().size() > 1 ? value + "  " + bars.label() : value;
    }

    /** The end of the scale: the longest bar, range and label fit before it. */
    static double end(ChartSpec chart) {
        double end = chart.line().map(line -> line.value().doubleValue() / 0.7).orElse(0.0);
        for (int series = 0; series < chart.series().size(); series++) {
            for (int row = 0; row < chart.categories().size(); row++) {
                end = Math.max(
                        end, reach(chart.series().get(series).points().get(row)) / share(label(chart, series, row)));
            }
        }
        return end > 0 ? end : 1;
    }

    private static double share(String label) {
        return 1 - (label.length() * 8.5 + 20) / ROOM;
    }

    /** Where a bar or its range ends. */
    static double reach(Point point) {
        return Stream.of(point.value(), point.upper())
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }
}
