package org.evenhand.report;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.figure.Figure;

/** The topics of a pack, each a sheet: which indicators it tells, in which order. */
final class Topics {

    private static final String RATIOS =
            "A ratio of 1.00 is the same for both. It is the group's rate over the comparator's, unless it says comparator to group:"
                    + " then above 1 the comparator is more likely.";

    private static final String POSITIVE =
            "A positive gap means that the comparator is paid more: men for sex, White people for ethnicity, people who are"
                    + " not disabled for disability.";

    static final Topic ROUTES = new Topic(
            "Routes_to_the_top",
            "Who gets to the top, and who is where",
            "Routes_to_the_top",
            List.of(),
            List.of("REP-03", "REP-04", "REP-05", "PRG", "REP-07", "REP-08", "REP-09", "REP-14", "REP-06", "COM-02"),
            LadderChart::of);

    static final Topic JOINING = new Topic(
            "Starting_and_leaving",
            "Who joins, how they start, procedures and absence, who leaves, and why",
            "Starting_and_leaving",
            List.of(RATIOS, "Rates of leaving are of the average headcount of the year."),
            List.of("STA", "ONB", "ERC", "ABS", "RET"));

    static final Topic DEVELOPMENT = new Topic(
            "Development",
            "Learning, apprenticeships and performance conversations",
            "Development_and_apprenticeships",
            List.of(RATIOS),
            List.of("DEV", "APR", "PER"));

    static final Topic VOICE = new Topic(
            "Voice_and_digital",
            "What people say, and digital work and skill",
            "Voice_and_digital",
            List.of("DDaT means digital, data and technology. " + RATIOS),
            List.of("ENG", "INV", "RSC", "REP-10", "DIG"));

    static final Topic OBJECTIVES = new Topic(
            "Objectives",
            "Objectives, actions and evidence",
            "Objectives_and_evidence",
            List.of("Evidence is counted, never graded: no level of the Equality Framework is awarded here."),
            List.of("LPC", "PAY-12"));

    private Topics() {}

    /** The notes of a release say what the pay that was supplied lacked. */
    static Topic pay(Source source) {
        List<String> lines = new ArrayList<>(List.of(POSITIVE));
        lines.addAll(source.facts().notes());
        return new Topic(
                "Pay",
                "Pay gaps, bonuses and pay quarters",
                "Pay_gaps_and_quarters",
                lines,
                List.of(
                        "PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-07", "PAY-08", "PAY-09",
                        "PAY-10", "PAY-11"),
                QuarterChart::of);
    }

    /** Where one group alone falls behind, the sheet has begun with it. */
    static Topic recruitment(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add("Applications in the twelve months up to " + source.snapshotDay() + ". " + RATIOS);
        List<Entry> furthest = Source.where(source.entries("REC-05"), Entry.measure("furthest behind"));
        if (furthest.size() > 1) {
            furthest.stream().map(Topics::furthest).forEach(lines::add);
        }
        return new Topic(
                "Recruitment",
                "Where applicants are lost",
                "Recruitment_step_by_step",
                lines,
                List.of("REC"),
                FunnelChart::of);
    }

    private static String furthest(Entry entry) {
        Figure figure = entry.figure();
        return figure.published()
                ? "Furthest behind: " + Words.group(figure) + ", at the stage " + figure.stage() + ", "
                        + Cell.of(figure).shown() + " times as likely to reach it as the comparator."
                : figure.reason();
    }
}
