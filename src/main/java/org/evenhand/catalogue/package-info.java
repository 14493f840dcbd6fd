/**
 * What is measured and why: indicators as data, framework editions, comparators and the words of the field.
 *
 * <p>Read first: {@link org.evenhand.catalogue.Indicator}, {@link org.evenhand.catalogue.Catalogue}. Must not know: how figures are
 * protected or printed.
 *
 * <p>To add an indicator, add one entry to a file of {@code src/main/resources/catalogue/indicators}.
 */
@NullMarked
package org.evenhand.catalogue;

import org.jspecify.annotations.NullMarked;
