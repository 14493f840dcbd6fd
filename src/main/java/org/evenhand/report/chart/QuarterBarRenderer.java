package org.evenhand.report.chart;

import java.awt.BasicStroke;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.ChartSpec.Tone;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Flat bars that make a hundred per cent, each part with its name and share inside, and white between the parts. */
final class QuarterBarRenderer extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;

    QuarterBarRenderer(ChartSpec chart) {
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setMaximumBarWidth(0.2);
        setDrawBarOutline(true);
        setDefaultOutlinePaint(Palette.PAPER);
        setDefaultOutlineStroke(new BasicStroke(2));
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new Labels(chart));
        setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        for (int series = 0; series < chart.series().size(); series++) {
            Tone tone = chart.series().get(series).tone();
            setSeriesPaint(series, Palette.of(tone));
            setSeriesItemLabelPaint(series, Palette.on(tone));
            setSeriesItemLabelFont(series, BundledFont.bold(14));
        }
    }

    /** The words inside a part. */
    private record Labels(ChartSpec chart) implements CategoryItemLabelGenerator {

        @Override
        public String generateLabel(CategoryDataset data, int series, int row) {
            ChartSpec.Series part = chart.series().get(series);
            return part.points()
                    .get(row)
                    .value()
                    .map(value -> part.label() + " " + chart.shown(value))
                    .orElse("");
        }

        @Override
        public String generateRowLabel(CategoryDataset data, int series) {
            return chart.series().get(series).label();
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int row) {
            return chart.categories().get(row);
        }
    }
}
