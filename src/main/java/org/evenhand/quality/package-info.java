/**
 * What we noticed about the data: findings, control totals, and the gates that the two must pass.
 *
 * <p>Read first: {@link org.evenhand.quality.Finding}, {@link org.evenhand.quality.Findings}. Must not know: any other package of
 * Evenhand, nor any value that a file holds.
 *
 * <p>To add a gate, add one constant to {@link org.evenhand.quality.Gate}.
 */
@NullMarked
package org.evenhand.quality;

import org.jspecify.annotations.NullMarked;
