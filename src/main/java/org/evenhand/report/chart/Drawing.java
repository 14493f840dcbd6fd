package org.evenhand.report.chart;

import java.awt.Color;
import java.awt.Font;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.ChartSpec.Shape;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A chart with its size: the finding on top, the measure under it, the bars, and the source at the foot. */
record Drawing(JFreeChart chart, int width, int height) {

    static final int WIDTH = 900;

    private static final int AROUND = 40;
    private static final int WORDS_ABOVE_AND_BELOW = 110;

    /** The bars with the words around them. */
    static Drawing of(ChartSpec spec) {
        Drawing bare = bare(spec);
        bare.chart().setTitle(line(spec.title(), BundledFont.bold(19), Palette.TEXT, 0));
        bare.chart().addSubtitle(line(spec.subtitle(), BundledFont.regular(14), Palette.QUIET, 6));
        bare.chart().addSubtitle(foot(line(spec.foot(), BundledFont.regular(12), Palette.QUIET, 8)));
        return new Drawing(bare.chart(), WIDTH, bare.height() + WORDS_ABOVE_AND_BELOW);
    }

    /** The bars alone. */
    static Drawing bare(ChartSpec spec) {
        JFreeChart chart = new JFreeChart(null, null, plot(spec), false);
        chart.setBackgroundPaint(Palette.PAPER);
        chart.setPadding(new RectangleInsets(14, 18, 12, 18));
        return new Drawing(chart, WIDTH, AROUND + BarData.rows(spec) * rowHeight(spec));
    }

    private static int rowHeight(ChartSpec spec) {
        return spec.shape() == Shape.STACKED ? 62 : 22 + 26 * spec.series().size();
    }

    private static TextTitle line(String words, Font font, Color colour, double above) {
        TextTitle title = new TextTitle(words, font);
        title.setPaint(colour);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(above, 0, 2, 0));
        return title;
    }

    private static TextTitle foot(TextTitle title) {
        title.setPosition(RectangleEdge.BOTTOM);
        return title;
    }

    private static CategoryPlot plot(ChartSpec spec) {
        CategoryItemRenderer renderer =
                spec.shape() == Shape.STACKED ? new QuarterBarRenderer(spec) : new PairedBarRenderer(spec);
        CategoryPlot plot = new CategoryPlot(BarData.of(spec), names(), values(spec), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Palette.PAPER);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(10, 0, 4, 0));
        spec.line().ifPresent(line -> plot.addRangeMarker(ComparisonLine.of(spec, line), Layer.BACKGROUND));
        return plot;
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(BundledFont.regular(14));
        axis.setTickLabelPaint(Palette.TEXT);
        axis.setMaximumCategoryLabelLines(3);
        axis.setMaximumCategoryLabelWidthRatio(0.28f);
        axis.setAxisLinePaint(Palette.QUIET);
        axis.setTickMarksVisible(false);
        axis.setCategoryMargin(0.28);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        return axis;
    }

    /** Every bar starts at zero and says its value itself, so the scale need not be printed. */
    private static NumberAxis values(ChartSpec spec) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, spec.shape() == Shape.STACKED ? 100 : BarData.end(spec));
        axis.setVisible(false);
        return axis;
    }
}
