package org.evenhand.measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a population in a {@link Division}, such as a department, a team, a grade, or those who reached a stage.
 *
 * @param index its place in the division; 0 is the whole population
 * @param parent the index of the part that it belongs to; -1 for the whole
 * @param level what kind of part it is, such as {@code department}; {@code organisation} for the whole
 * @param code its canonical word
 * @param label its words for a reader
 * @param size how many people or events it holds: not a secret
 */
public record Part(int index, int parent, String level, String code, String label, int size) {

    /** The level of the whole. */
    public static final String WHOLE = "organisation";

    /** The code of those of whom no part is recorded. */
    public static final String NOT_RECORDED = "not_recorded";

    /** The code of all those of whom a lens asks nothing further. */
    static final String OTHERS = "others";

    private static final String REST = "rest:";

    /** The whole of so many. */
    public static Part whole(int size) {
        return new Part(0, -1, WHOLE, "all", "Whole organisation", size);
    }

    /** The name of a level within each unit of another. */
    static String within(String unit, String level) {
        return unit.equals(WHOLE) ? level : unit + ", " + level;
    }

    /** The column of an extract that tells the parts of a level: a group of tiers is told by the tier. */
    static String column(String level) {
        String told = level.endsWith(" group") ? level.substring(0, level.length() - " group".length()) : level;
        return told.replace(' ', '_');
    }

    /** What figures say it is a part by: a team stands with its department, which its label names. */
    public String printedLevel() {
        return inDepartment() ? "department" + Cells.TWO_LEVELS + level : level;
    }

    /** Whether it is a part of a department, and named with it. */
    boolean inDepartment() {
        return level.equals("team");
    }

    public boolean whole() {
        return parent < 0;
    }

    /** The code of a rest: of its members, so that a rest of other members is another part. */
    static String rest(List<Part> members) {
        return members.stream().map(Part::code).collect(Collectors.joining("+", REST, ""));
    }

    /** Whether it is one unit that somebody named, not several small ones together and not those of whom none is recorded. */
    boolean oneUnit() {
        return !code.startsWith(REST) && !code.equals(NOT_RECORDED);
    }
}
