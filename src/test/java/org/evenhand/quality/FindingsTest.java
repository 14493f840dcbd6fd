package org.evenhand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Place STAFF =
            Place.of("staff-in-post.xlsx").sheet("Staff").column("Ethnic Origin");

    @Test
    void saysTheSameThingOnceWithItsRows() {
        Findings findings = new Findings();
        for (int row = 2; row < 22; row++) {
            findings.add(
                    Severity.REPAIRED,
                    "E-UNKNOWN-CODE",
                    STAFF.row(row),
                    "a code that is in no code list.",
                    "To map it, add it.");
        }
        assertThat(findings.text())
                .isEqualTo(
                        "staff-in-post.xlsx, sheet 'Staff', rows 2, 3, 4, 5, 6 and more, 20 in all, column 'Ethnic Origin':"
                                + " a code that is in no code list.\nTo map it, add it.");
    }

    @Test
    void listsTheWorstFirst() {
        Findings findings = new Findings();
        findings.add(Severity.NOTED, "E-A", STAFF, "noted.", "");
        findings.add(Severity.STOP, "E-B", STAFF, "stops.", "");
        findings.add(Severity.REJECTED, "E-C", STAFF, "rejected.", "");
        assertThat(findings.list()).extracting(Finding::code).containsExactly("E-B", "E-C", "E-A");
        assertThat(findings.stopped()).isTrue();
    }

    @Test
    void keepsEveryStopHoweverManyOthersThereAre() {
        Findings findings = new Findings();
        for (int i = 0; i < 600; i++) {
            findings.add(Severity.NOTED, "E-" + i, STAFF, "noted.", "");
        }
        findings.add(Severity.STOP, "E-STOP", STAFF, "stops.", "");
        assertThat(findings.stops()).hasSize(1);
        assertThat(findings.notListed()).isEqualTo(100);
    }
}
