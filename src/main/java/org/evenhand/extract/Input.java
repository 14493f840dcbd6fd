package org.evenhand.extract;

import java.util.function.Supplier;
import org.evenhand.quality.Place;

/**
 * One file or query that holds rows of a dataset.
 *
 * @param place what a user calls it
 * @param opened how to open it; {@link Unreadable} where that cannot be done
 */
record Input(Place place, Supplier<RowSource> opened) {}
