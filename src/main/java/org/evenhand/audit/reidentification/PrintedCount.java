package org.evenhand.audit.reidentification;

import java.util.List;

/**
 * A number of people as it stands in the files.
 *
 * @param place where it stands, for a message: never a value
 * @param characteristic the question that the people were asked
 * @param path the group, the broader one that it is a part of, and so on up to everybody
 * @param part the part of the organisation
 * @param basis how it is printed
 * @param people the number; of no meaning where it is not printed
 * @param listed whether all groups of the part that anybody is released in are printed with it
 */
public record PrintedCount(
        String place,
        String characteristic,
        List<String> path,
        StaffList.Part part,
        Basis basis,
        int people,
        boolean listed) {

    /**
     * All who told us, whatever they said. Its rounded number is the sum of those of its groups, and may be as far from the truth as all of
     * them together.
     */
    public static final String TOLD = "told";

    /** Smaller numbers are not printed. */
    static final int FEWEST_SHOWN = 10;

    /** How a number is printed. */
    public enum Basis {
        EXACT,
        ROUNDED,
        /** Not printed, because it is fewer than ten. */
        FEW,
        /** Not printed for another reason, or the sum of several parts: nothing is known but that it is there. */
        OPEN
    }

    public PrintedCount {
        path = List.copyOf(path);
    }

    String group() {
        return path.get(0);
    }
}
