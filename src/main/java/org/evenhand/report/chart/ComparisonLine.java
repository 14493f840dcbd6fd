package org.evenhand.report.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.ChartSpec.Line;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** The dashed line that bars are compared with, named at its top. */
final class ComparisonLine {

    static final Stroke DASHED =
            new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 4}, 0);

    private ComparisonLine() {}

    static ValueMarker of(ChartSpec chart, Line line) {
        ValueMarker marker = new ValueMarker(line.value().doubleValue(), Palette.LINE, DASHED);
        marker.setLabel(line.label() + " " + chart.shown(line.value()));
        marker.setLabelFont(BundledFont.bold(13));
        marker.setLabelPaint(Palette.LINE);
        marker.setLabelBackgroundColor(Palette.PAPER);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(8, 6, 0, 6));
        return marker;
    }
}
