/**
 * The border: true counts go in, protected counts come out, and nothing else leaves.
 *
 * <p>Read first: {@code DisclosureControl}, {@link org.evenhand.disclosure.Release}. Must not know: extracts, files, reports.
 *
 * <p>To add a policy, add one constant to {@link org.evenhand.disclosure.DisclosurePolicy}.
 */
@NullMarked
package org.evenhand.disclosure;

import org.jspecify.annotations.NullMarked;
