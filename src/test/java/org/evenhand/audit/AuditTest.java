package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
                .workbook(inSheet(sheet -> sheet.getRow(2).getCell(1).setCellValue(7)))
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

    @Test
    void findsQuarterSharesThatMissAHundred() {
        AuditReport report =
                release().without("PAY-06,sex,male").quarter("male", "47.4").audited();

        assertThat(problems(report, "quarter shares"))
                .containsExactly("figures.csv, row 8 (PAY-06): the shares of this pay quarter do not add up to 100.");
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

    @Test
    void findsAHiddenSheet() {
        AuditReport report = release()
                .workbook(workbook -> {
                    workbook.createSheet("Notes");
                    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                })
                .audited();

        assertThat(problems(report, "workbook")).containsExactly("board-pack.xlsx, sheet 'Notes': it is hidden.");
    }

    @Test
    void findsHiddenColumnsMergedCellsAndFormulas() {
        AuditReport report = release()
                .workbook(inSheet(sheet -> {
                    sheet.setColumnHidden(1, true);
                    sheet.addMergedRegion(new CellRangeAddress(5, 5, 0, 1));
                    sheet.createRow(6).createCell(0).setCellFormula("1+1");
                }))
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactly(
                        "board-pack.xlsx, sheet 'Profile': it has merged cells.",
                        "board-pack.xlsx, sheet 'Profile': it has hidden rows or columns.",
                        "board-pack.xlsx, sheet 'Profile', cell A7: a formula.");
    }

    @Test
    void findsCommentsAndLinksToFiles() {
        AuditReport report = release()
                .workbook(inSheet(sheet -> {
                    var link = sheet.getWorkbook()
                            .getCreationHelper()
                            .createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.FILE);
                    link.setAddress("other.xlsx");
                    sheet.getRow(0).getCell(0).setHyperlink(link);
                    sheet.createDrawingPatriarch()
                            .createCellComment(new org.apache.poi.xssf.usermodel.XSSFClientAnchor())
                            .setString("a word");
                }))
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactlyInAnyOrder(
                        "board-pack.xlsx: holds /xl/comments1.xml, which readers do not see.",
                        "board-pack.xlsx: /xl/worksheets/sheet1.xml leads to a file outside the workbook.");
    }

    @Test
    void findsANameThatLeadsNowhere() {
        AuditReport report = release()
                .workbook(workbook -> {
                    var name = workbook.createName();
                    name.setNameName("exact");
                    name.setRefersToFormula("Profile!#REF!");
                })
                .audited();

        assertThat(problems(report, "workbook"))
                .containsExactly("board-pack.xlsx: the name 'exact' is hidden or leads nowhere.");
    }

    @Test
    void findsANumberThatIsNotInTheFigures() {
        AuditReport report = release()
                .workbook(inSheet(sheet -> sheet.getRow(2).getCell(1).setCellValue(701)))
                .page("<table><tr><td>1,200</td><td>58.4</td></tr></table>")
                .audited();

        assertThat(problems(report, "reconciliation"))
                .containsExactly(
                        "board-pack.xlsx, sheet 'Profile', cell B3: a number that is not in figures.csv, or stands outside a table.",
                        "chart-report.html, number 2 in its tables: not in figures.csv.");
    }

    private PlantedRelease release() {
        return new PlantedRelease(out);
    }

    private static Consumer<XSSFWorkbook> inSheet(Consumer<XSSFSheet> change) {
        return workbook -> change.accept(workbook.getSheetAt(0));
    }

    private static List<String> problems(AuditReport report, String check) {
        return report.results().stream()
                .filter(result -> result.check().equals(check))
                .flatMap(result -> result.problems().stream())
                .toList();
    }
}
