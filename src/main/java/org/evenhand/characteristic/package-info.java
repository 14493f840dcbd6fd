/**
 * The words of the Equality Act 2010 and of the harmonised standards: what people are asked, and what they can answer.
 *
 * <p>Read first: {@link org.evenhand.characteristic.Characteristic}, {@link org.evenhand.characteristic.GroupTree}. Must not know:
 * any other package of Evenhand.
 *
 * <p>To add a category, add one constant to its enum; to add a characteristic, add the enum, permit it in
 * {@link org.evenhand.characteristic.Category}, and add one constant to {@link org.evenhand.characteristic.Characteristic}.
 */
@NullMarked
package org.evenhand.characteristic;

import org.jspecify.annotations.NullMarked;
