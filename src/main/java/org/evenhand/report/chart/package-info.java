/**
 * Draws charts: PNG at twice the size and SVG, in one flat look and one bundled typeface.
 *
 * <p>Read first: {@link org.evenhand.report.chart.ChartWriter}, {@link org.evenhand.report.chart.BundledFont}. Must not know: figures,
 * indicators, workbooks; a chart comes as an {@link org.evenhand.report.ChartSpec}.
 *
 * <p>To add a shape, add one constant to {@code ChartSpec.Shape} and one renderer beside {@code PairedBarRenderer}.
 */
@NullMarked
package org.evenhand.report.chart;

import org.jspecify.annotations.NullMarked;
