/**
 * The pack as a value: sheets, tables and charts, made of released figures and nothing else.
 *
 * <p>Read first: {@link org.evenhand.report.BoardPack}, {@link org.evenhand.report.Grid}. Must not know: people, columns, measures,
 * extracts, or how a file format works (its rooms do).
 *
 * <p>To add a sheet, write one maker beside {@code ProfileSheet} and name it in {@link org.evenhand.report.BoardPack}.
 */
@NullMarked
package org.evenhand.report;

import org.jspecify.annotations.NullMarked;
