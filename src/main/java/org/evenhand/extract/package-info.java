/**
 * Text and cells of other people's files become records and tables, and everything odd about them becomes a finding.
 *
 * <p>Read first: {@link org.evenhand.extract.Extracts}, {@link org.evenhand.extract.ExtractPlan}. Must not know: figures, protection,
 * reports. No value of a cell may stand in a message, an exception or a {@code toString} of this package.
 *
 * <p>To add another system's code or heading, add one word to a list under {@code src/main/resources/codes}; to add a file format,
 * permit one more {@link org.evenhand.extract.RowSource}.
 */
@NullMarked
package org.evenhand.extract;

import org.jspecify.annotations.NullMarked;
