package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.assessment.Assessment;
import org.evenhand.assessment.Statement;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.Release;

/**
 * What stands on the first page of every format.
 *
 * @param title what it is, for whom
 * @param subtitle the day it describes
 * @param scope who is counted and who is not
 * @param warnings what nobody may overlook: who the figures are for, how they were protected
 * @param further how many more findings there are than the lists have room for
 * @param verdicts the three lists, always all three
 */
public record Cover(
        String title, String subtitle, String scope, List<String> warnings, int further, List<Verdict> verdicts) {

    /** One of the three lists. */
    public record Verdict(String title, List<Statement> statements) {}

    static Cover of(Assessment assessment) {
        Release.Facts facts = assessment.release().facts();
        return new Cover(
                "Equality, inclusion and diversity report",
                "The workforce on " + Source.day(facts.snapshotDate()) + ", "
                        + String.format(Locale.ROOT, "%,d", facts.people()) + " people",
                String.join(" ", ScopeLines.of(facts)),
                warnings(facts),
                assessment.further(),
                List.of(
                        new Verdict("Better or level", assessment.better()),
                        new Verdict("Worse or behind", assessment.worse()),
                        new Verdict("Cannot say yet", assessment.cannotSay())));
    }

    private static List<String> warnings(Release.Facts facts) {
        List<String> warnings = new ArrayList<>();
        if (facts.policy() == DisclosurePolicy.EXACT) {
            warnings.add(EXACT);
        }
        if (facts.demonstrationKey()) {
            warnings.add(
                    "Demonstration: made with the protection key that is printed in the program, for samples only.");
        }
        return warnings;
    }

    /** The warnings of a page, and where the findings are that it has no room for: on these sheets. */
    public List<String> notices(String sheets) {
        List<String> notices = new ArrayList<>(warnings);
        if (further > 0) {
            notices.add("Each list has five lines at most, the most important first; " + further
                    + (further == 1 ? " more finding is on " : " more findings are on ") + sheets + ".");
        }
        return notices;
    }

    /** The line of a list without statements. */
    public static final String NOTHING = "Nothing to report.";

    /** The line on every sheet of an exact pack. */
    static final String EXACT = "Exact figures: only for people who are entitled to see the records.";
}
