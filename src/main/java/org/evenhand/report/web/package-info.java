/**
 * Writes pages: self-contained HTML that can be read aloud, printed, and read without scripts.
 *
 * <p>Read first: {@link org.evenhand.report.web.ChartReport}, {@link org.evenhand.report.web.IndexPage}. Must not know: figures,
 * indicators, workbooks.
 *
 * <p>To add a page, add one template to {@code src/main/resources/report} and one class beside
 * {@link org.evenhand.report.web.ChartReport}.
 */
@NullMarked
package org.evenhand.report.web;

import org.jspecify.annotations.NullMarked;
