package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.audit.PlantedRelease.problems;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants what must not stand among the figures, and sees that the audit finds it. */
final class NumbersAuditTest {

    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REP-02,sex,male,,team,A,,count,7,people,,,,,published,,rounded|the value is under 10.",
                "REP-02,sex,male,,team,A,,rate,20.0,per cent,,,7,35,published,,rounded|the numerator is under 10.",
                "REP-02,sex,male,,team,A,,rate,,per cent,,,,9,c,Few.,rounded|the denominator is under 10."
            })
    void findsANumberOfPeopleUnderTen(String row, String words) {
        assertThat(problems(release().row(row).audited(), "small numbers"))
                .containsExactly("figures.csv, row 10 (REP-02): " + words);
    }

    @Test
    void letsThosePrintThemWhoMaySeeTheRecords() {
        Path staged = release()
                .row("REP-02,sex,male,,team,A,,count,7,people,,,,,published,,exact")
                .sealed("exact");

        assertThat(problems(Audit.check(staged), "small numbers")).isEmpty();
    }

    @Test
    void findsANumberUnderTenInTheWorkbook() {
        AuditReport report = release()
                .firstSheet(sheet -> sheet.getRow(2).getCell(1).setCellValue(7))
                .audited();

        assertThat(problems(report, "small numbers"))
                .containsExactly("board-pack.xlsx, sheet 'Profile', cell B3: a number of people under 10.");
    }

    @Test
    void findsGroupsThatDoNotAddUp() {
        AuditReport report = release()
                .without("REP-01,sex,male,,organisation")
                .count("male", "475")
                .audited();

        assertThat(problems(report, "additivity"))
                .containsExactly("figures.csv, row 2 (REP-01): its parts do not add up to the whole.");
    }

    @Test
    void findsGroupsLargerThanTheirTotal() {
        AuditReport report = release()
                .without("REP-01,sex,not_known")
                .without("REP-01,sex,male,,organisation")
                .count("male", "505")
                .audited();

        assertThat(problems(report, "additivity"))
                .containsExactly("figures.csv, row 2 (REP-01): its parts are together more than the whole.");
    }

    @Test
    void findsNestedGroupsThatDoNotAddUp() {
        AuditReport report = release()
                .row("REP-05,ethnicity,asian,,organisation,,,count,45,people,,,,,published,,rounded")
                .row("REP-05,ethnicity,asian_indian,,organisation,,,count,20,people,,,,,published,,rounded")
                .row("REP-05,ethnicity,asian_other,,organisation,,,count,20,people,,,,,published,,rounded")
                .audited();

        assertThat(problems(report, "additivity"))
                .containsExactly("figures.csv, row 10 (REP-05): its parts do not add up to the whole.");
    }

    @ParameterizedTest
    @CsvSource({"292,false", "291,false", "300,true", "290,true", "299,false"})
    void findsAFewThatFollowFromATotal(int parts, boolean passes) {
        AuditReport report = release()
                .row("RET-01,,all,,organisation,,,rate,11.1,per cent,,,300,2700,published,,exact")
                .row("RET-01,,all,,department,A,,rate,10.0,per cent,,," + (parts - 90) + ",2000,published,,exact")
                .row("RET-01,,all,,department,B,,rate,20.0,per cent,,,90,450,published,,exact")
                .row("RET-01,,all,,department,C,,rate,,per cent,,,,,c,Withheld.,exact")
                .audited();

        assertThat(problems(report, "remainders"))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of("figures.csv, row 10 (RET-01): less those of each department it leaves fewer"
                                        + " than 10, which are not shown."));
    }

    @Test
    void aFewThingsMayFollow() {
        AuditReport report = release()
                .row("RSC-02,,all,,organisation,,,count,30,contracts,,,,,published,,exact")
                .row("RSC-02,,all,,organisation,,,rate,75.0,per cent,,,30,40,published,,exact")
                .row("RSC-02,,all,,department,A,,count,27,contracts,,,,,published,,exact")
                .row("RSC-02,,all,,department,A,,rate,90.0,per cent,,,27,30,published,,exact")
                .audited();

        assertThat(problems(report, "remainders")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, false", "10, false", "12, true", "2, true"})
    void findsAFewThatSharesOfOneBaseLeaveTogether(int refused, boolean passes) {
        AuditReport report = release()
                .row("DEV-01,,all,,department,A,Approved,rate,86.8,per cent,,,79,91,published,,exact")
                .row("DEV-01,,all,,department,A,Refused,rate,12.1,per cent,,," + refused + ",91,published,,exact")
                .audited();

        assertThat(problems(report, "remainders"))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of(
                                        "figures.csv, row 10 (DEV-01): what stands beside it leaves fewer than 10 of its"
                                                + " base, which are not shown."));
    }

    @Test
    void findsQuarterSharesThatMissAHundred() {
        AuditReport report =
                release().without("PAY-06,sex,male").quarter("male", "47.4").audited();

        assertThat(problems(report, "quarter shares"))
                .containsExactly("figures.csv, row 8 (PAY-06): the shares of this pay quarter do not add up to 100.");
    }

    private PlantedRelease release() {
        return new PlantedRelease(out);
    }
}
