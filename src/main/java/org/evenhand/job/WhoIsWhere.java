package org.evenhand.job;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.audit.reidentification.StaffList;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.measure.Division;
import org.evenhand.measure.Inquiry;
import org.evenhand.measure.Part;
import org.evenhand.measure.Population;

/** The staff list that the audit takes every reader to have: who is in which part, in the words of the files, and no answer of anybody. */
public final class WhoIsWhere {

    private static final String WORKFORCE = "workforce";

    /** A lens that is made of units tells its sizes under a name of its own. */
    private static final String BY_SIZE = ", by size";

    private WhoIsWhere() {}

    /** Everybody in post, in the parts that are printed: small ones are together. */
    public static StaffList of(Inquiry inquiry) {
        return inquiry.scope()
                .mergedBelow(DisclosureControl.SMALLEST_UNIT)
                .of(WORKFORCE)
                .map(WhoIsWhere::of)
                .orElseGet(() -> StaffList.of(0, Map.of()));
    }

    private static StaffList of(Population people) {
        Map<StaffList.Part, BitSet> parts = new TreeMap<>();
        for (Division division : people.divisions()) {
            for (Part part : division.parts()) {
                parts.put(printed(part), members(division, part));
            }
        }
        return StaffList.of(people.size(), parts);
    }

    private static BitSet members(Division division, Part part) {
        BitSet members = new BitSet();
        Arrays.stream(division.rowsOf(part)).forEach(members::set);
        return members;
    }

    private static StaffList.Part printed(Part part) {
        if (part.whole()) {
            return StaffList.Part.WHOLE;
        }
        return new StaffList.Part(part.printedLevel().replace(BY_SIZE, ""), part.label());
    }
}
