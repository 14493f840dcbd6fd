package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.audit.PlantedRelease.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.publication.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditTest {

    @TempDir
    private Path out;

    @Test
    void passesAReleaseInOrder() {
        AuditReport report = release().audited();

        assertThat(report.refusal()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.results())
                .extracting(AuditReport.Result::check)
                .containsExactly(
                        "manifest",
                        "figures",
                        "small numbers",
                        "additivity",
                        "remainders",
                        "quarter shares",
                        "leaks",
                        "workbook",
                        "reconciliation");
    }

    @Test
    void writesItsResultWithTheFingerprintOfTheManifest() throws IOException {
        Path staged = release().sealed("published");
        Audit.check(staged).write(staged);

        assertThat(Files.readString(staged.resolve("AUDIT.json")))
                .startsWith("{\n  \"format\" : \"evenhand audit 1\",\n  \"manifest_sha256\" : \""
                        + Sha256.of(staged.resolve("MANIFEST.json")) + "\",\n  \"passed\" : true,\n");
        assertThat(Audit.check(staged).passed()).isTrue();
    }

    @Test
    void saysWhyItRefuses() throws IOException {
        Path staged = release().sealed("published");
        Files.delete(staged.resolve("chart-report.html"));
        Files.writeString(staged.resolve("more.txt"), "more");

        assertThat(Audit.check(staged).refusal())
                .isEqualTo(
                        "Check 'manifest' failed:\n  more.txt is not in the manifest.\n  chart-report.html is missing.");
    }

    @Test
    void findsAFileChangedAfterItWasSealed() throws IOException {
        Path staged = release().sealed("published");
        Files.writeString(staged.resolve("chart-report.html"), "<p>");

        assertThat(problems(Audit.check(staged), "manifest"))
                .containsExactly("chart-report.html was changed after the manifest was written.");
    }

    @Test
    void findsADirectoryWithoutFiles() {
        assertThat(Audit.check(out).refusal())
                .contains("MANIFEST.json cannot be read: it is missing or not a manifest.")
                .contains("figures.csv cannot be read: it is missing or closed to this user.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REP-02,sex,male,,organisation,,,share,5.25,per cent,,,,,published,,exact|the value is printed more precisely than its unit allows.",
                "REP-02,sex,male,,organisation,,,share,,per cent,,,,,published,,exact|a value must stand exactly where the status is published.",
                "REP-02,sex,male,,organisation,,,share,5.2,per cent,,,,,c,Hidden.,exact|a value must stand exactly where the status is published.",
                "REP-02,sex,male,,organisation,,,share,,per cent,,,,,c,,exact|a reason must stand exactly where there is no value.",
                "REP-02,sex,male,,organisation,,,share,5.2,per cent,,,,,hidden,Why,exact|the status is not one of the promised words.",
                "REP-02,sex,male,,organisation,,,share,5.2,per cent,,,,,published,,guess|the basis is not one of the promised words.",
                "REP-02,sex,male,,organisation,,,share,5.2,apples,,,,,published,,exact|the unit is not one of the promised words.",
                "REP-02,sex,male,,organisation,,,share,1E2,per cent,,,,,published,,exact|the value is not a plain number."
            })
    void findsARowThatBreaksARule(String row, String words) {
        assertThat(problems(release().row(row).audited(), "figures"))
                .contains("figures.csv, row 10 (REP-02): " + words);
    }

    @Test
    void findsAFigureThatStandsTwice() {
        assertThat(problems(release().quarter("male", "47.5").audited(), "figures"))
                .containsExactly("figures.csv, row 10 (PAY-06): the same figure stands twice.");
    }

    @Test
    void findsAnotherHeader() throws IOException {
        Path staged = release().sealed("published");
        Path figures = staged.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace("indicator,title", "title,indicator"));

        assertThat(problems(Audit.check(staged), "figures"))
                .containsExactly("figures.csv cannot be read: its columns are not those that were promised.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See QQ 12 34 56 C or AB 12 34 56 C.|a National Insurance number",
                "Ask jo.bloggs@example.org.|an email address",
                "Born 1984-05-17.|a date of birth",
                "Born 17/05/1984.|a date of birth (day/month/year)",
                "Read from /home/jo/staff.csv.|a path of a machine",
                "Read from C:\\Users\\jo.|a path of a machine"
            })
    void findsWhatLooksLikeAPersonOrAMachine(String text, String kind) {
        AuditReport report = release()
                .file("note.txt", text.getBytes(StandardCharsets.UTF_8))
                .audited();

        assertThat(problems(report, "leaks")).containsExactly("note.txt: " + kind + ".");
    }

    @Test
    void looksIntoWorkbooksAndTheNotesOfPictures() {
        AuditReport report = release()
                .file("chart.png", PlantedRelease.pictureSaying("made by jo.bloggs@example.org"))
                .workbook(
                        workbook -> workbook.getProperties().getCoreProperties().setCreator("jo.bloggs@example.org"))
                .audited();

        assertThat(problems(report, "leaks"))
                .containsExactly(
                        "board-pack.xlsx, docProps/core.xml: an email address.",
                        "chart.png, chunk zTXt: an email address.");
    }

    @Test
    void looksAtTheNamesOfFiles() {
        AuditReport report =
                release().file("jo.bloggs@example.org.txt", new byte[0]).audited();

        assertThat(problems(report, "leaks")).contains("the name of jo.bloggs@example.org.txt: an email address.");
    }

    @Test
    void neverRepeatsWhatItFound() {
        AuditReport report = release()
                .file("note.txt", "AB 12 34 56 C".getBytes(StandardCharsets.UTF_8))
                .audited();

        assertThat(report.refusal()).doesNotContain("AB 12");
    }

    private PlantedRelease release() {
        return new PlantedRelease(out);
    }
}
