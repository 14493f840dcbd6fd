/**
 * Columns of values, knowing nothing of people: what extracts become in memory, and all that measures read.
 *
 * <p>Read first: {@link org.evenhand.table.Table}, {@link org.evenhand.table.Schema}. Must not know: any other package of Evenhand.
 *
 * <p>To add a kind of column, permit it in {@link org.evenhand.table.Column} and let {@link org.evenhand.table.TableBuilder} fill it.
 */
@NullMarked
package org.evenhand.table;

import org.jspecify.annotations.NullMarked;
