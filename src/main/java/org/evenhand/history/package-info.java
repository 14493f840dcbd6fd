/**
 * An index of releases in an embedded database: released figures only, and all of it can be made again from the published directories.
 *
 * <p>Read first: {@link org.evenhand.history.ResultStore}, {@link org.evenhand.history.IndexDatabase}. Must not know: people, columns,
 * extracts, steps.
 *
 * <p>To add a column, add it to {@code src/main/resources/history/schema.sql}, raise {@link org.evenhand.history.IndexDatabase#VERSION}
 * and the next start makes the index again.
 */
@NullMarked
package org.evenhand.history;

import org.jspecify.annotations.NullMarked;
