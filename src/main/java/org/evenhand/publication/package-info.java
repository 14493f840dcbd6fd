/**
 * Releases as directories: staged, sealed with a manifest, put in place in one step, and never changed afterwards.
 *
 * <p>Read first: {@link org.evenhand.publication.Publisher}, {@link org.evenhand.publication.Manifest}. Must not know: what stands in
 * the files, how figures are made, any other package of Evenhand.
 *
 * <p>To add something that every release says about itself, add it to {@link org.evenhand.publication.Manifest.Facts}.
 */
@NullMarked
package org.evenhand.publication;

import org.jspecify.annotations.NullMarked;
