package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plan} writes of a folder of extracts that nobody described. */
class PlanFolderTest {

    @TempDir
    Path folder;

    private UnfamiliarExtracts extracts;

    @BeforeEach
    void writeExtracts() throws IOException {
        extracts = new UnfamiliarExtracts(folder);
        extracts.write();
    }

    @Test
    void saysOfEachFileWhatItHoldsAndWhy() {
        assertThat(PlanFolder.write(folder))
                .containsExactly(
                        "HR052 Staff List.csv: workforce_snapshot. 10 of its headings fit, and its name says so."
                                + " Its dates can be read in one way only, or it has none.",
                        "Leavers 25-26.xlsx, sheet 'Read me': ignore. It cannot be read: no row holds two headings that we know.",
                        "Leavers 25-26.xlsx, sheet 'Data': leavers. 6 of its headings fit, and its name says so."
                                + " Its dates can be read in one way only, or it has none.",
                        "ats_candidates.txt: recruitment. 9 of its headings fit, and its name says so."
                                + " Only day/month/year fits its dates.",
                        "census.csv: community_benchmark. 6 of its headings fit, and its name says so."
                                + " Its dates can be read in one way only, or it has none.",
                        "payroll_march.csv: pay_bonus. 5 of its headings fit, and its name says so."
                                + " Only month/day/year fits its dates.",
                        "Written: " + folder.resolve("mapping.xlsx") + ", " + folder.resolve("extracts.yaml"),
                        "Still open: 4 headings, 6 codes, the snapshot date.",
                        "To answer, open " + folder.resolve("mapping.xlsx") + ", and look for 'please choose'.",
                        "No file says which day the workforce is described for: answer 'snapshot date' in the sheet Settings, or"
                                + " add --snapshot-date YYYY-MM-DD to the command below.",
                        "To make a release of it: java -jar target/evenhand.jar run --extracts " + folder);
    }

    @Test
    void findsDelimiterAndEncodingOfEachFile() throws IOException {
        PlanFolder.write(folder);
        assertThat(extracts.mapping().rows("Files").stream()
                        .map(row -> row.get("File") + " " + row.get("Rows seen") + " " + row.get("Delimiter") + " "
                                + row.get("Encoding")))
                .containsExactly(
                        "HR052 Staff List.csv 300 semicolon windows-1252",
                        "Leavers 25-26.xlsx 0 none none",
                        "Leavers 25-26.xlsx 40 none none",
                        "ats_candidates.txt 120 tab utf-8",
                        "census.csv 2 bar utf-8",
                        "payroll_march.csv 300 comma utf-8");
    }

    @Test
    void givesAReasonForEachSuggestion() throws IOException {
        PlanFolder.write(folder);
        assertThat(Stream.of("Files", "Headings", "Codes").flatMap(extracts::rows))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.get("Why")).endsWith("."));
        assertThat(extracts.rows("Headings")
                        .map(row -> row.get("Heading") + ": " + row.get("Column") + ". " + row.get("Why")))
                .contains(
                        "Surname: refuse. A column of this name is never read.",
                        "Pers.No.: person_id. HR systems use this heading.",
                        "Legal Sex: sex. HR systems use this heading, and below it stand codes that we know.",
                        "Base: base. The heading is the word of the column.",
                        "Grd: please choose. We do not know this heading.");
    }

    @Test
    void holdsNothingThatSomebodyWroteAboutAPerson() throws IOException {
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerHeadings(extracts.mapping()).save();
        PlanFolder.write(folder);
        List<String> words = extracts.mapping().words();
        assertThat(words).noneMatch(word -> word.contains(UnfamiliarExtracts.SURNAME));
        assertThat(words).noneMatch(word -> word.contains("Cornish"));
        assertThat(words).noneMatch(word -> word.contains("00030001"));
        assertThat(words).noneMatch(word -> word.contains("28,500"));
        assertThat(words).noneMatch(word -> word.contains("Jan-"));
        assertThat(words).noneMatch(word -> word.contains("People & Care"));
        assertThat(extracts.rows("Codes").map(row -> row.get("Column") + " " + row.get("Code") + " " + row.get("Why")))
                .contains(
                        "ethnicity a rare code (1 kind) Such rows are counted as not_held. To map one, add a line with"
                                + " the code below.");
    }

    @Test
    void takesNoRowOfPeopleForHeadings() throws IOException {
        Files.writeString(
                folder.resolve("no headings.csv"),
                "Featherstonehaugh,Jane,Teacher,Female,White British\nSmith,John,Driver,Male,Indian\n");
        PlanFolder.write(folder);
        assertThat(extracts.mapping().words()).noneMatch(word -> word.contains(UnfamiliarExtracts.SURNAME));
        assertThat(extracts.rows("Files")
                        .filter(row -> row.get("File").equals("no headings.csv"))
                        .map(row -> row.get("Dataset") + ". " + row.get("Why")))
                .containsExactly("ignore. It cannot be read: no row holds two headings that we know.");
    }

    /** A heading over a group of columns is in the row above theirs, and the others are in that row too. */
    @Test
    void takesNeitherOfTwoRowsThatHaveHeadingsOfTheirOwn() throws IOException {
        Files.writeString(
                folder.resolve("merged.csv"),
                "Employee Number,Department,Equality,,Ann Smith\n,,Sex,Ethnicity,\n17,Parks,F,White British,\n");
        PlanFolder.write(folder);
        assertThat(extracts.rows("Files")
                        .filter(row -> row.get("File").equals("merged.csv"))
                        .map(row -> row.get("Dataset") + ". " + row.get("Why")))
                .containsExactly(
                        "ignore. It cannot be read: the headings could stand in row 1 (Employee Number, Department) or in row"
                                + " 2 (Sex, Ethnicity), and either row lacks some. To mend it, write all headings in one row, or leave one"
                                + " of the two rows out.");
    }

    @Test
    void asksWhichWayDatesAreMeantWhereNobodyCanSay() throws IOException {
        Files.writeString(
                folder.resolve("sickness.csv"),
                "Staff No,Absence Start,Absence End,Days Lost\n1,01/02/2026,03/02/2026,3\n2,04/05/2025,05/05/2025,2\n");
        assertThat(PlanFolder.write(folder))
                .contains("Still open: 1 order of dates, 4 headings, 6 codes, the snapshot date.");
        assertThat(extracts.rows("Files")
                        .filter(row -> row.get("File").equals("sickness.csv"))
                        .map(row -> row.get("Dataset") + ", " + row.get("Dates") + ". " + row.get("Why")))
                .containsExactly(
                        "absence, please choose. 4 of its headings fit, and its name says so. Its dates can be read in"
                                + " two ways, and nobody can say which is meant: please look at them.");
    }

    @Test
    void suggestsADatasetOfWhichOnlyTheRequiredColumnIsNotKnown() throws IOException {
        Path staff = folder.resolve("HR052 Staff List.csv");
        Charset older = Charset.forName("windows-1252");
        Files.writeString(staff, Files.readString(staff, older).replace("Pers.No.", "Our key"), older);
        assertThat(PlanFolder.write(folder))
                .contains(
                        "HR052 Staff List.csv: workforce_snapshot. 9 of its 13 headings fit; none is known to be person_id. Its dates"
                                + " can be read in one way only, or it has none.",
                        "Still open: 5 headings, 6 codes, the snapshot date.");
        assertThat(extracts.rows("Headings")
                        .filter(row -> row.get("Heading").equals("Our key"))
                        .map(row -> row.get("Column") + ". " + row.get("Why")))
                .containsExactly("please choose. We do not know this heading.");
    }

    @Test
    void knowsTheNumbersOfPeopleThatCouncilsUse() throws IOException {
        Path staff = folder.resolve("HR052 Staff List.csv");
        Charset older = Charset.forName("windows-1252");
        String text = Files.readString(staff, older);
        for (String heading : List.of("Works No", "Works Number", "Staff No", "Payroll No", "Pay Number", "Clock No")) {
            Files.writeString(staff, text.replace("Pers.No.", heading), older);
            assertThat(PlanFolder.write(folder))
                    .as(heading)
                    .contains("Still open: 4 headings, 6 codes, the snapshot date.");
            Files.delete(folder.resolve("mapping.xlsx"));
        }
    }

    @Test
    void writesTheSameAgain() throws IOException {
        PlanFolder.write(folder);
        byte[] workbook = Files.readAllBytes(folder.resolve("mapping.xlsx"));
        byte[] plan = Files.readAllBytes(folder.resolve("extracts.yaml"));
        PlanFolder.write(folder);
        assertThat(Files.readAllBytes(folder.resolve("mapping.xlsx"))).isEqualTo(workbook);
        assertThat(Files.readAllBytes(folder.resolve("extracts.yaml"))).isEqualTo(plan);
    }

    @Test
    void theWorkbookIsAccessible() throws IOException {
        PlanFolder.write(folder);
        try (XSSFWorkbook workbook = extracts.mapping().workbook()) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("How to use this", "Settings", "Files", "Headings", "Codes", "Answers");
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
            workbook.forEach(sheet -> {
                assertThat(((XSSFSheet) sheet).getTables())
                        .as(sheet.getSheetName())
                        .hasSize(1);
                assertThat(sheet.getMergedRegions()).isEmpty();
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText())
                        .isFalse();
            });
        }
    }
}
