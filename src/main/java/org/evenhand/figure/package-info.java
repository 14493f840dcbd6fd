/**
 * One printed number and its words: what measures make, disclosure lets out, and reports print.
 *
 * <p>Read first: {@link org.evenhand.figure.Figure}, {@link org.evenhand.figure.Status}. Must not know: any other package of Evenhand.
 *
 * <p>To add a unit, add one constant to {@link org.evenhand.figure.Unit}.
 */
@NullMarked
package org.evenhand.figure;

import org.jspecify.annotations.NullMarked;
