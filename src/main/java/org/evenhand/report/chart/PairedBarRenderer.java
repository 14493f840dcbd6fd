package org.evenhand.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.ChartSpec.Point;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Flat bars from zero, each with its likely range where there is one, and its value or its mark at the end. */
final class PairedBarRenderer extends BarRenderer {

    private static final long serialVersionUID = 1L;

    private final transient ChartSpec chart;

    PairedBarRenderer(ChartSpec chart) {
        this.chart = chart;
        setMaximumBarWidth(0.2);
        setItemMargin(0.06);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis values,
            CategoryDataset data,
            int series,
            int row,
            int pass) {
        int bar = row - BarData.headRoom(chart);
        if (bar < 0) {
            return;
        }
        Scale scale = new Scale(values, area, plot.getRangeAxisEdge());
        double top = calculateBarW0(plot, PlotOrientation.HORIZONTAL, area, names, state, series, row);
        Band band = new Band(top, state.getBarWidth());
        Point point = chart.series().get(series).points().get(bar);
        drawBar(graphics, scale, band, series, point);
        drawRange(graphics, scale, band, point);
        drawLabel(graphics, scale.at(BarData.reach(point)), band, BarData.label(chart, series, bar));
    }

    private void drawBar(Graphics2D graphics, Scale scale, Band band, int series, Point point) {
        double value = point.value().map(Number::doubleValue).orElse(0.0);
        graphics.setPaint(Palette.of(chart.series().get(series).tone()));
        graphics.fill(new Rectangle2D.Double(scale.at(0), band.top(), scale.at(value) - scale.at(0), band.height()));
        chart.line().filter(line -> line.value().doubleValue() < value).ifPresent(line -> {
            graphics.setPaint(Palette.PAPER);
            graphics.setStroke(ComparisonLine.DASHED);
            graphics.draw(band.across(scale.at(line.value().doubleValue())));
        });
    }

    private static void drawRange(Graphics2D graphics, Scale scale, Band band, Point point) {
        if (point.value().isEmpty() || point.lower().isEmpty() || point.upper().isEmpty()) {
            return;
        }
        double from = scale.at(point.lower().get().doubleValue());
        double to = scale.at(point.upper().get().doubleValue());
        Shape whisker = new Line2D.Double(from, band.middle(), to, band.middle());
        stroke(graphics, Palette.PAPER, 4, whisker);
        stroke(graphics, Palette.QUIET, 1.6f, whisker);
        stroke(graphics, Palette.QUIET, 1.6f, new Line2D.Double(to, band.middle() - 4, to, band.middle() + 4));
        stroke(graphics, Palette.QUIET, 1.6f, new Line2D.Double(from, band.middle() - 4, from, band.middle() + 4));
    }

    private static void stroke(Graphics2D graphics, Color colour, float width, Shape line) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(line);
    }

    private static void drawLabel(Graphics2D graphics, double end, Band band, String label) {
        graphics.setFont(BundledFont.regular(14));
        int width = graphics.getFontMetrics().stringWidth(label);
        graphics.setPaint(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(end + 3, band.middle() - 9, width + 6, 18));
        graphics.setPaint(Palette.TEXT);
        graphics.drawString(label, (float) (end + 6), (float) (band.middle() + 5));
    }

    /** Where values stand from left to right. */
    private record Scale(ValueAxis values, Rectangle2D area, RectangleEdge edge) {
        double at(double value) {
            return values.valueToJava2D(value, area, edge);
        }
    }

    /** Where one bar stands from top to bottom. */
    private record Band(double top, double height) {
        double middle() {
            return top + height / 2;
        }

        Line2D across(double x) {
            return new Line2D.Double(x, top, x, top + height);
        }
    }
}
