/**
 * Writes released figures as open data.
 *
 * <p>Read first: {@link org.evenhand.report.data.FiguresCsv}. Must not know: sheets, charts, or how figures are made.
 *
 * <p>To add a format of open data, add one writer beside {@link org.evenhand.report.data.FiguresCsv}.
 */
@NullMarked
package org.evenhand.report.data;

import org.jspecify.annotations.NullMarked;
