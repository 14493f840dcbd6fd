/**
 * Pure functions from people's columns to counts, and from released counts to figures: the only place where numbers are made.
 *
 * <p>Read first: {@code Measure}, {@link org.evenhand.measure.Population}. Must not know: extracts, files, the protection of figures,
 * reports.
 *
 * <p>To add a calculation, add one record, permit it in {@code Measure}, name it in the reader of the catalogue, and add a vector file.
 */
@NullMarked
package org.evenhand.measure;

import org.jspecify.annotations.NullMarked;
