package org.evenhand;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenhand.job.RunSummary;

/** What a person reads when a run went well. */
final class SummaryText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SummaryText() {}

    static String of(RunSummary made) {
        if (made.state() == RunSummary.State.ALREADY_THERE) {
            return "The same release is already there: " + made.place() + "\n";
        }
        return made.organisation() + ", " + DAY.format(made.snapshotDate()) + "\n"
                + line("headcount", number(made.headcount()))
                + line("indicators", indicators(made))
                + line("findings", number(made.findings()) + listed(made))
                + leftOut(made)
                + line("gates passed", number(made.gates()))
                + line("files", number(made.files()))
                + ending(made);
    }

    private static String indicators(RunSummary made) {
        return String.format(
                Locale.UK,
                "%,d published, %,d unreliable, %,d withheld or not available",
                made.published(),
                made.unreliable(),
                made.withheld());
    }

    private static String listed(RunSummary made) {
        return made.findings() == 0
                ? ""
                : made.listed().map(file -> ", listed in " + file).orElse("");
    }

    /** Nobody who reads a headcount may have to look for the rows that are not in it. */
    private static String leftOut(RunSummary made) {
        return made.leftOut().stream()
                .map(left -> line(
                        "left out",
                        number(left.rows())
                                + (left.rows() == 1 ? " row of " : " rows of ")
                                + left.extract()
                                + made.listed().map(file -> ": see " + file).orElse("")))
                .collect(Collectors.joining());
    }

    private static String line(String label, String value) {
        return String.format(Locale.UK, "  %-13s %s\n", label, value);
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String ending(RunSummary made) {
        return switch (made.state()) {
            case WAITS_FOR_APPROVAL ->
                "Waits for approval in " + made.place() + "\n"
                        + "No command approves it. To publish it once it is approved, write 'approval: none' in the plan"
                        + " (or 'none' for 'approval' in the sheet Settings of mapping.xlsx), and run again: the figures"
                        + " are the same.\n";
            case RESTRICTED -> "Exact figures, only for those who may see the records: " + made.place() + "\n";
            case PUBLISHED, ALREADY_THERE ->
                "To look at it, open " + made.place().resolve("board-pack.xlsx") + "\n";
        };
    }
}
