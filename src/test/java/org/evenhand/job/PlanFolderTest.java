package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenhand.dataset.Dataset;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plan} writes, keeps, asks again and refuses. */
class PlanFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeExtracts() throws IOException {
        new UnfamiliarExtracts(folder).write();
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
        assertThat(mapping().rows("Files").stream()
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
        assertThat(Stream.of("Files", "Headings", "Codes").flatMap(this::rows))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.get("Why")).endsWith("."));
        assertThat(rows("Headings").map(row -> row.get("Heading") + ": " + row.get("Column") + ". " + row.get("Why")))
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
        UnfamiliarExtracts.answerHeadings(mapping()).save();
        PlanFolder.write(folder);
        List<String> words = mapping().words();
        assertThat(words).noneMatch(word -> word.contains(UnfamiliarExtracts.SURNAME));
        assertThat(words).noneMatch(word -> word.contains("Cornish"));
        assertThat(words).noneMatch(word -> word.contains("00030001"));
        assertThat(words).noneMatch(word -> word.contains("28,500"));
        assertThat(words).noneMatch(word -> word.contains("Jan-"));
        assertThat(words).noneMatch(word -> word.contains("People & Care"));
        assertThat(rows("Codes").map(row -> row.get("Column") + " " + row.get("Code") + " " + row.get("Why")))
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
        assertThat(mapping().words()).noneMatch(word -> word.contains(UnfamiliarExtracts.SURNAME));
        assertThat(rows("Files")
                        .filter(row -> row.get("File").equals("no headings.csv"))
                        .map(row -> row.get("Dataset") + ". " + row.get("Why")))
                .containsExactly("ignore. It cannot be read: no row holds two headings that we know.");
    }

    @Test
    void asksWhichWayDatesAreMeantWhereNobodyCanSay() throws IOException {
        Files.writeString(
                folder.resolve("sickness.csv"),
                "Staff No,Absence Start,Absence End,Days Lost\n1,01/02/2026,03/02/2026,3\n2,04/05/2025,05/05/2025,2\n");
        assertThat(PlanFolder.write(folder))
                .contains("Still open: 1 order of dates, 4 headings, 6 codes, the snapshot date.");
        assertThat(rows("Files")
                        .filter(row -> row.get("File").equals("sickness.csv"))
                        .map(row -> row.get("Dataset") + ", " + row.get("Dates") + ". " + row.get("Why")))
                .containsExactly(
                        "absence, please choose. 4 of its headings fit, and its name says so. Its dates can be read in"
                                + " two ways, and nobody can say which is meant: please look at them.");
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
    void aRunReadsTheCompletedMappingAndThePlanThatIsMadeOfItAlike() throws IOException {
        complete();
        ExtractPlan mapped = read();
        assertThat(mapped.name()).isEqualTo("mapping.xlsx");
        assertThat(mapped.organisation()).isEqualTo("Dalemoor Borough Council");
        assertThat(mapped.payGapDuty()).isTrue();
        PlanFolder.write(folder);
        ExtractPlan planned = read();
        assertThat(planned.name()).isEqualTo("extracts.yaml");
        assertThat(planned.canonicalText()).isEqualTo(mapped.canonicalText());
        Files.delete(folder.resolve("extracts.yaml"));
        assertThat(read().canonicalText()).isEqualTo(mapped.canonicalText());
        assertThat(planned.sources())
                .containsOnlyKeys(
                        Dataset.WORKFORCE_SNAPSHOT,
                        Dataset.PAY_BONUS,
                        Dataset.RECRUITMENT,
                        Dataset.LEAVERS,
                        Dataset.COMMUNITY_BENCHMARK);
    }

    @Test
    void nextYearOnlyWhatIsNewIsAsked() throws IOException {
        complete();
        PlanFolder.write(folder);
        Path staff = folder.resolve("HR052 Staff List.csv");
        String text = Files.readString(staff, Charset.forName("windows-1252"));
        Files.delete(staff);
        Files.writeString(
                folder.resolve("Staff 2027.csv"), text.replace("Blk Caribbean", "BCar"), StandardCharsets.UTF_8);
        assertThat(PlanFolder.write(folder))
                .contains(
                        "Staff 2027.csv: workforce_snapshot. Its headings are those of HR052 Staff List.csv, which is gone:"
                                + " its answers hold. Its dates can be read in one way only, or it has none.",
                        "Still open: 1 code.");
        assertThat(rows("Codes")
                        .filter(row -> row.get("Means").equals("please choose"))
                        .map(row -> row.get("Column") + " " + row.get("Code")))
                .containsExactly("ethnicity BCar");
        assertThat(rows("Codes")
                        .filter(row -> row.get("Code").equals("Blk Caribbean"))
                        .map(row -> row.get("Why")))
                .containsExactly("Answered in the mapping; now rare or not there.");
    }

    @Test
    void aPlanThatSomebodyChangedStaysAsItIs() throws IOException {
        PlanFolder.write(folder);
        Path plan = folder.resolve("extracts.yaml");
        String changed = Files.readString(plan) + "# mine\n";
        Files.writeString(plan, changed);
        assertThat(PlanFolder.write(folder))
                .contains(
                        "Written: " + folder.resolve("mapping.xlsx") + ", " + folder.resolve("extracts.draft.yaml"),
                        "extracts.yaml was written or changed by hand, and stays as it is.",
                        "To have a run read what is mapped here, remove extracts.yaml; to have it read extracts.yaml, remove"
                                + " mapping.xlsx.");
        assertThat(plan).hasContent(changed);
        assertThat(read().name()).isEqualTo("extracts.yaml");
    }

    @Test
    void nobodyCanSayWhichIsMeantWhereBothWereChanged() throws IOException {
        PlanFolder.write(folder);
        Path plan = folder.resolve("extracts.yaml");
        Files.writeString(plan, Files.readString(plan) + "# mine\n");
        UnfamiliarExtracts.answerHeadings(mapping()).save();
        assertThatThrownBy(this::read).isInstanceOfSatisfying(SetUpException.class, thrown -> assertThat(
                        thrown.mistakes())
                .containsExactly("Both extracts.yaml and mapping.xlsx were changed since the one was made from the"
                        + " other, and nobody can say which is meant.\nTo choose, remove mapping.xlsx, or remove"
                        + " extracts.yaml."));
    }

    @Test
    void listsEveryMistakeOfTheMappingAtOnce() throws IOException {
        PlanFolder.write(folder);
        FilledIn mapping = mapping();
        int files = mapping.number("Files", "census.csv");
        int grade = mapping.number("Headings", "Grd");
        int surname = mapping.number("Headings", "Surname");
        int twice = mapping.number("Headings", "Legal Sex");
        int offer = mapping.number("Headings", "Offer");
        int code = mapping.number("Codes", "Age Ret");
        mapping.type("Settings", "Answer", "next March", "snapshot date")
                .type("Settings", "Answer", "Engeland", "nation")
                .type("Files", "Dataset", "leavers", "census.csv")
                .type("Files", "Dates", "day/month/yaer", "payroll_march.csv")
                .type("Headings", "Column", "grad", "Grd")
                .type("Headings", "Column", "job_title", "Surname")
                .type("Headings", "Column", "disability", "Legal Sex")
                .type("Headings", "File", "ats.txt", "Offer")
                .type("Codes", "Means", "retired", "Age Ret")
                .save();
        assertThatThrownBy(() -> PlanFolder.write(folder))
                .isInstanceOfSatisfying(SetUpException.class, thrown -> assertThat(thrown.mistakes())
                        .containsExactly(
                                "mapping.xlsx, sheet 'Settings', row 6, column 'Answer': 'Engeland' is not known here.\n"
                                        + "Perhaps 'England' was meant.",
                                "mapping.xlsx, sheet 'Settings', row 7, column 'Answer': this is not a date.\n"
                                        + "To write one: 2026-03-31",
                                "mapping.xlsx, sheet 'Files', row " + files + ", column 'Dataset': row " + (files - 2)
                                        + " is 'leavers' already, and a dataset is read from one file.\n"
                                        + "To mend it, choose 'ignore' in one of the two.",
                                "mapping.xlsx, sheet 'Files', row " + (files + 1)
                                        + ", column 'Dates': 'day/month/yaer' is not known here.\n"
                                        + "Perhaps 'day/month/year' was meant.",
                                "mapping.xlsx, sheet 'Headings', row " + surname
                                        + ", column 'Column': 'Surname' is refused by name, so it cannot be read as another"
                                        + " column.\nPerhaps the extract can be made without it.",
                                "mapping.xlsx, sheet 'Headings', row " + grade
                                        + ", column 'Column': 'grad' is not known here.\nPerhaps 'grade' was meant.",
                                "mapping.xlsx, sheet 'Headings', row " + (twice + 2) + ", column 'Column': row " + twice
                                        + " is 'disability' already, and nobody can say which is right.\n"
                                        + "To mend it, choose 'not needed' in one of the two.",
                                "mapping.xlsx, sheet 'Headings', row " + offer
                                        + ", column 'File': the sheet 'Files' has no such file.\n"
                                        + "To mend it, write file and sheet as they stand there.",
                                "mapping.xlsx, sheet 'Codes', row " + code
                                        + ", column 'Means': 'retired' is not known here.\n"
                                        + "To mend it, choose one of the list that the cell offers."));
    }

    @Test
    void aLineThatSomebodyAddsMapsARareCode() throws IOException {
        complete();
        FilledIn mapping = mapping();
        mapping.add("Codes", "workforce_snapshot", "ethnicity", UnfamiliarExtracts.REMARK, "white_other", "")
                .save();
        assertThat(Optional.ofNullable(read().sources().get(Dataset.WORKFORCE_SNAPSHOT))
                        .map(source -> source.codes().get("ethnicity").get(UnfamiliarExtracts.REMARK)))
                .contains("white_other");
    }

    @Test
    void aChangedDatasetIsAskedAgain() throws IOException {
        PlanFolder.write(folder);
        FilledIn mapping = mapping();
        mapping.choose("Files", "Dataset", "ignore", "Leavers 25-26.xlsx", "Data")
                .choose("Files", "Dataset", "leavers", "payroll_march.csv")
                .save();
        assertThat(PlanFolder.write(folder))
                .contains("payroll_march.csv: leavers. Answered in the mapping."
                        + " Its dates can be read in one way only, or it has none.");
        assertThat(rows("Headings")
                        .filter(row -> row.get("File").equals("payroll_march.csv"))
                        .map(row -> row.get("Heading") + ": " + row.get("Column")))
                .containsExactly(
                        "Payroll Number: person_id",
                        "Period Start Date: please choose",
                        "Period End Date: please choose",
                        "Basic: not needed",
                        "Hours: not needed",
                        "OT Amount: please choose");
    }

    @Test
    void theWorkbookIsAccessible() throws IOException {
        PlanFolder.write(folder);
        try (XSSFWorkbook workbook = mapping().workbook()) {
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

    private void complete() throws IOException {
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerHeadings(mapping()).save();
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerCodes(mapping()).save();
    }

    private FilledIn mapping() throws IOException {
        return FilledIn.open(folder.resolve("mapping.xlsx"));
    }

    private Stream<Map<String, String>> rows(String sheet) {
        try {
            return mapping().rows(sheet).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExtractPlan read() {
        return ExtractPlan.read(folder, Optional.empty(), Optional.empty());
    }
}
