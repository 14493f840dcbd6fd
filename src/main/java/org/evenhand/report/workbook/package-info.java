/**
 * Writes the pack as an accessible workbook, and knows Apache POI.
 *
 * <p>Read first: {@link org.evenhand.report.workbook.WorkbookWriter}, {@code SheetWriter}. Must not know: figures, indicators,
 * characteristics; it lays out {@link org.evenhand.report.Sheet}s that are finished.
 *
 * <p>To add a kind of cell, add one record to {@link org.evenhand.report.Cell} and one line to {@code SheetWriter}.
 */
@NullMarked
package org.evenhand.report.workbook;

import org.jspecify.annotations.NullMarked;
