package org.evenhand.report;

import static org.evenhand.report.Entry.indicator;
import static org.evenhand.report.Entry.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.figure.Figure;

/** Where applicants are lost, from applying to the offer. */
final class RecruitmentSheet {

    private static final String[] INDICATORS = {"REC-01", "REC-02", "REC-03", "REC-04", "REC-05"};

    private RecruitmentSheet() {}

    static Optional<Sheet> of(Source source) {
        List<Entry> entries = Source.where(
                source.entries(INDICATORS), measure("furthest behind").negate());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = Grid.of(entries)
                .groups()
                .key("Step", entry -> step(source, entry))
                .number("Applications", measure("count"))
                .number("Share of applications, %", measure("share"))
                .number("Community, %", measure("benchmark"))
                .number("Success at this step, %", measure("rate"))
                .number("Group to comparator, ratio", groupOnTop())
                .range("Group to comparator", groupOnTop())
                .number("Comparator to group, ratio", comparatorOnTop())
                .range("Comparator to group", comparatorOnTop())
                .number("To the highest rate, ratio", measure("impact ratio"))
                .verdict(source)
                .basis()
                .table("Recruitment_step_by_step");
        return Optional.of(source.sheet("Recruitment", "Where applicants are lost", lines(source), table, INDICATORS)
                .with(FunnelChart.of(source)));
    }

    private static String step(Source source, Entry entry) {
        String stage = entry.figure().stage();
        return entry.indicator().equals("REC-05") ? "Stage: " + stage : source.title(entry.indicator());
    }

    /** Guidance puts the comparator on top for appointment from the shortlist, and the group on top elsewhere. */
    private static Predicate<Entry> comparatorOnTop() {
        return measure("ratio").and(indicator("REC-03"));
    }

    private static Predicate<Entry> groupOnTop() {
        return measure("ratio").and(indicator("REC-03").negate());
    }

    private static List<String> lines(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Applications in the twelve months up to " + source.snapshotDay()
                        + ". A ratio of 1.00 is the same success."
                        + " Group to comparator: below 1 the group falls behind. Comparator to group: above 1 the group falls behind.");
        source.entries("REC-05").stream()
                .filter(measure("furthest behind"))
                .map(RecruitmentSheet::furthest)
                .forEach(lines::add);
        return lines;
    }

    private static String furthest(Entry entry) {
        Figure figure = entry.figure();
        return figure.published()
                ? "Furthest behind: " + Words.group(figure) + ", at the stage " + figure.stage() + ", "
                        + Cell.of(figure).shown() + " times as likely to reach it as the comparator."
                : figure.reason();
    }
}
