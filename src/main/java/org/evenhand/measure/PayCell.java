package org.evenhand.measure;

import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.Group;
import org.evenhand.figure.Basis;

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

    private static final String ALL_BUT = "all_but_";

    /** Everybody who told us, but those of this group. */
    public PayCell allBut() {
        return new PayCell(population, column, level, part, by, ALL_BUT + group);
    }

    /** How many were counted of whose pay it is; everybody of a part is a headcount, which is no secret. */
    public Count people(Counts counts, Part where) {
        if (ofEverybody()) {
            return new Count(where.size(), Basis.EXACT);
        }
        Count inGroup = counts.count(where, by, named());
        return others() ? counts.declared(where, by).without(inGroup) : inGroup;
    }

    /** Whether everybody but the named group is meant. */
    public boolean others() {
        return group.startsWith(ALL_BUT);
    }

    /** The group itself, or the one that is left out. */
    public Group named() {
        return by.groups().group(others() ? group.substring(ALL_BUT.length()) : group);
    }

    /** Everybody of a part: no characteristic is read, though a cell names one. */
    public static PayCell everybody(String population, String column, Part part) {
        return new PayCell(population, column, part.level(), part.code(), Characteristic.SEX, Group.ALL);
    }

    /** Whether it is about everybody. */
    public boolean ofEverybody() {
        return group.equals(Group.ALL);
    }

    /** The same people of another part of the level. */
    public PayCell in(String otherPart) {
        return new PayCell(population, column, level, otherPart, by, group);
    }
}
