package org.evenhand.measure;

import org.evenhand.characteristic.Characteristic;

/**
 * Whose pay a statistic describes.
 *
 * @param population name of the population
 * @param column the amount, such as {@code hourly_pay}
 * @param level level of the part
 * @param part code of the part
 * @param by the characteristic
 * @param group code of the group
 */
public record PayCell(String population, String column, String level, String part, Characteristic by, String group) {

    /** The same people of another part of the level. */
    public PayCell in(String otherPart) {
        return new PayCell(population, column, level, otherPart, by, group);
    }
}
