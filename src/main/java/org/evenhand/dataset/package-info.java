/**
 * What Evenhand reads about people: one record is one extract's schema is one page of the data dictionary.
 *
 * <p>Read first: {@link org.evenhand.dataset.Dataset}, {@link org.evenhand.dataset.Snapshot}. Must not know: files, figures, reports.
 *
 * <p>To add a dataset, add one record here and one line in {@link org.evenhand.dataset.Dataset}.
 */
@NullMarked
package org.evenhand.dataset;

import org.jspecify.annotations.NullMarked;
