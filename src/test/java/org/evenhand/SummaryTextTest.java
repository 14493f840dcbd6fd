package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.job.ExitCode;
import org.evenhand.job.Outcome;
import org.evenhand.job.RunSummary;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    private static RunSummary made(RunSummary.State state, RunSummary.LeftOut... leftOut) {
        return new RunSummary(
                "Fernshire Council",
                LocalDate.of(2026, 3, 31),
                2700,
                24,
                1,
                2,
                leftOut.length,
                List.of(leftOut),
                Optional.of(Path.of("findings.csv")),
                0,
                35,
                Path.of("place"),
                state);
    }

    @Test
    void saysWhichRowsAreNotInTheFigures() {
        assertThat(SummaryText.of(made(
                        RunSummary.State.PUBLISHED,
                        new RunSummary.LeftOut("workforce_snapshot", 1),
                        new RunSummary.LeftOut("leavers", 1200))))
                .isEqualTo("""
                        Fernshire Council, 31 March 2026
                          headcount     2,700
                          indicators    24 published, 1 unreliable, 2 withheld or not available
                          findings      2, listed in findings.csv
                          left out      1 row of workforce_snapshot: see findings.csv
                          left out      1,200 rows of leavers: see findings.csv
                          gates passed  0
                          files         35
                        To look at it, open %s
                        """, Path.of("place", "board-pack.xlsx"));
    }

    @Test
    void saysWhatCanBeDoneWithADraft() {
        assertThat(SummaryText.of(made(RunSummary.State.WAITS_FOR_APPROVAL))).isEqualTo("""
                        Fernshire Council, 31 March 2026
                          headcount     2,700
                          indicators    24 published, 1 unreliable, 2 withheld or not available
                          findings      0
                          gates passed  0
                          files         35
                        Waits for approval in place
                        No command approves it. To publish it once it is approved, write 'approval: none' in the plan (or 'none' for 'approval' in the sheet Settings of mapping.xlsx), and run again: the figures are the same.
                        """);
    }

    @Test
    void tellsAProgramWhichRowsAreNotInTheFigures() {
        RunSummary made = made(RunSummary.State.PUBLISHED, new RunSummary.LeftOut("leavers", 3));
        assertThat(OutcomeJson.of(new Outcome(ExitCode.DONE, List.of(), Optional.of(made))))
                .contains("\"leftOut\":{\"leavers\":3}", "\"findingsFile\":\"findings.csv\"");
    }
}
