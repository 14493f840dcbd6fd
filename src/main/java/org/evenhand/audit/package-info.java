/**
 * An independent reader of finished files: what stands in them is checked again by code that had no part in making them.
 *
 * <p>Read first: {@link org.evenhand.audit.Audit}, {@link org.evenhand.audit.Check}. Must not know: measures, disclosure control,
 * the writers of workbook, page and data, or anything else that produced the files.
 *
 * <p>To add a check, add one class that is a {@link org.evenhand.audit.Check} and name it in {@link org.evenhand.audit.Audit}.
 */
@NullMarked
package org.evenhand.audit;

import org.jspecify.annotations.NullMarked;
