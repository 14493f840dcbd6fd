/**
 * The program and its command line; the packages beneath it are the pipeline.
 *
 * <p>Read first: {@link org.evenhand.Evenhand}, {@link org.evenhand.EvenhandSettings}. Must not know: how any step works.
 *
 * <p>To add a command, add one class beside {@code RunCommand} and one line in {@link org.evenhand.Evenhand}.
 */
@NullMarked
package org.evenhand;

import org.jspecify.annotations.NullMarked;
