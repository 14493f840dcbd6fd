/**
 * Writes every file of a pack: the one place that knows all formats.
 *
 * <p>Read first: {@link org.evenhand.report.pack.PackWriter}. Must not know: how any one format is written.
 *
 * <p>To add a file to a release, add its room beside {@code org.evenhand.report.workbook} and one line to
 * {@link org.evenhand.report.pack.PackWriter}.
 */
@NullMarked
package org.evenhand.report.pack;

import org.jspecify.annotations.NullMarked;
