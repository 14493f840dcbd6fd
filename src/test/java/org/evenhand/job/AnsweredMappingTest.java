package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Gate;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of a mapping that somebody answered, changed, or answered wrongly. */
class AnsweredMappingTest {

    @TempDir
    Path folder;

    private UnfamiliarExtracts extracts;

    @BeforeEach
    void writeExtracts() throws IOException {
        extracts = new UnfamiliarExtracts(folder);
        extracts.write();
    }

    @Test
    void aRunReadsTheCompletedMappingAndThePlanThatIsMadeOfItAlike() throws IOException {
        extracts.answerAll();
        ExtractPlan mapped = extracts.plan();
        assertThat(mapped.name()).isEqualTo("mapping.xlsx");
        assertThat(mapped.organisation()).isEqualTo("Dalemoor Borough Council");
        assertThat(mapped.payGapDuty()).isTrue();
        PlanFolder.write(folder);
        ExtractPlan planned = extracts.plan();
        assertThat(planned.name()).isEqualTo("mapping.xlsx");
        assertThat(planned.canonicalText()).isEqualTo(mapped.canonicalText());
        Files.delete(folder.resolve("extracts.yaml"));
        assertThat(extracts.plan().canonicalText()).isEqualTo(mapped.canonicalText());
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
        extracts.answerAll();
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
        assertThat(extracts.rows("Codes")
                        .filter(row -> row.get("Means").equals("please choose"))
                        .map(row -> row.get("Column") + " " + row.get("Code")))
                .containsExactly("ethnicity BCar");
        assertThat(extracts.rows("Codes")
                        .filter(row -> row.get("Code").equals("Blk Caribbean"))
                        .map(row -> row.get("Why")))
                .containsExactly("Answered in the mapping; now rare or not there.");
    }

    /** 'Grd' was answered, and that there is 'Shift' now changes nothing about it. */
    @Test
    void aRenamedFileWithANewColumnKeepsItsAnswers() throws IOException {
        extracts.answerAll();
        PlanFolder.write(folder);
        Path staff = folder.resolve("HR052 Staff List.csv");
        List<String> lines = Files.readAllLines(staff, Charset.forName("windows-1252"));
        Files.delete(staff);
        Files.write(
                folder.resolve("Staff 2027.csv"),
                lines.stream()
                        .map(line -> line + (line.contains("Grd") ? ";Shift" : ";Nights"))
                        .toList());
        assertThat(PlanFolder.write(folder))
                .contains("Staff 2027.csv: workforce_snapshot. It has all headings that were read of HR052 Staff"
                        + " List.csv, which is gone: its answers hold. Its dates can be read in one way only, or it"
                        + " has none.");
        assertThat(extracts.rows("Headings")
                        .filter(row -> row.get("File").equals("Staff 2027.csv"))
                        .filter(row -> List.of("Grd", "Shift").contains(row.get("Heading")))
                        .map(row -> row.get("Heading") + ": " + row.get("Column") + ". " + row.get("Why")))
                .containsExactly(
                        "Grd: grade. Answered in the mapping.", "Shift: please choose. We do not know this heading.");
    }

    @Test
    void aRunSaysOfARenamedFileThatThePlanIsMadeAgain() throws IOException {
        extracts.answerAll();
        Files.move(folder.resolve("HR052 Staff List.csv"), folder.resolve("Staff 2027.csv"));
        String gone =
                "HR052 Staff List.csv: there is no such file.\nTo mend it, put it into the folder; or where files were"
                        + " renamed, have the plan made again: plan " + folder;
        assertThat(stops()).containsExactly(gone);
        Path plan = folder.resolve("extracts.yaml");
        Files.writeString(plan, Files.readString(plan) + "# mine\n");
        Files.delete(folder.resolve("mapping.xlsx"));
        assertThat(stops())
                .containsExactly(
                        "HR052 Staff List.csv: there is no such file.\nTo mend it, put it into the folder, or correct"
                                + " 'file' in the plan.");
    }

    /** Whoever followed a message into the plan that was made of the workbook would change what is made again. */
    @Test
    void messagesNameTheWorkbookWhereThePlanWasMadeOfIt() throws IOException {
        PlanFolder.write(folder);
        UnfamiliarExtracts.answerHeadings(extracts.mapping()).save();
        PlanFolder.write(folder);
        assertThat(findings())
                .anyMatch(text -> text.endsWith("To map it, add it to codes under 'ethnicity' in mapping.xlsx."))
                .noneMatch(text -> text.contains("extracts.yaml"));
        Path plan = folder.resolve("extracts.yaml");
        Files.writeString(plan, Files.readString(plan) + "# mine\n");
        Files.delete(folder.resolve("mapping.xlsx"));
        assertThat(findings())
                .anyMatch(text -> text.endsWith("To map it, add it to codes under 'ethnicity' in extracts.yaml."));
    }

    private List<String> findings() {
        return Extracts.read(extracts.plan()).findings().list().stream()
                .map(Finding::text)
                .toList();
    }

    private List<String> stops() {
        ExtractPlan plan = ExtractPlan.read(folder, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31)));
        return Extracts.read(plan).findings().stops().stream()
                .map(Finding::text)
                .toList();
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
        assertThat(extracts.plan().name()).isEqualTo("extracts.yaml");
    }

    @Test
    void nobodyCanSayWhichIsMeantWhereBothWereChanged() throws IOException {
        PlanFolder.write(folder);
        Path plan = folder.resolve("extracts.yaml");
        Files.writeString(plan, Files.readString(plan) + "# mine\n");
        UnfamiliarExtracts.answerHeadings(extracts.mapping()).save();
        assertThatThrownBy(extracts::plan).isInstanceOfSatisfying(SetUpException.class, thrown -> assertThat(
                        thrown.mistakes())
                .containsExactly("Both extracts.yaml and mapping.xlsx were changed since the one was made from the"
                        + " other, and nobody can say which is meant.\nTo choose, remove mapping.xlsx, or remove"
                        + " extracts.yaml."));
    }

    @Test
    void listsEveryMistakeOfTheMappingAtOnce() throws IOException {
        PlanFolder.write(folder);
        FilledIn mapping = extracts.mapping();
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
        extracts.answerAll();
        FilledIn mapping = extracts.mapping();
        mapping.add("Codes", "workforce_snapshot", "ethnicity", UnfamiliarExtracts.REMARK, "white_other", "")
                .save();
        assertThat(Optional.ofNullable(extracts.plan().sources().get(Dataset.WORKFORCE_SNAPSHOT))
                        .map(source -> source.codes().get("ethnicity").get(UnfamiliarExtracts.REMARK)))
                .contains("white_other");
    }

    /** Nobody is shown a rare code: where a run would stop for them, the plan must say so, or it would be found out then. */
    @Test
    void rareCodesThatWouldStopARunAreOpen() throws IOException {
        extracts.answerAll();
        Path staff = folder.resolve("HR052 Staff List.csv");
        Charset older = Charset.forName("windows-1252");
        String text = Files.readString(staff, older);
        for (String rare : List.of("Kernow", "Manx", "Sark")) {
            text = text.replaceFirst(";WB;", ";" + rare + ";");
        }
        Files.writeString(staff, text, older);
        assertThat(PlanFolder.write(folder))
                .containsSubsequence(
                        "Still open: 1 column of unknown codes.",
                        "workforce_snapshot, column 'ethnicity': codes that are kept as they are stand in more than 1% of the rows,"
                                + " which stops a run. To map them, add lines with them in the sheet Codes; or say why not:"
                                + " --acknowledge unknown-codes=REASON",
                        "To make a release of it: java -jar target/evenhand.jar run --extracts " + folder)
                .noneMatch(line -> line.contains("please choose"));
        assertThat(crossed())
                .containsExactly(
                        "workforce_snapshot, column 'Ethnic Bkgd': more than 1% of the codes are in no code list.");
        FilledIn mapping = extracts.mapping();
        mapping.add("Codes", "workforce_snapshot", "ethnicity", "Manx", "white_other", "")
                .save();
        assertThat(PlanFolder.write(folder)).contains("Nothing is open.");
        assertThat(crossed()).isEmpty();
    }

    private List<String> crossed() {
        ExtractPlan plan = extracts.plan();
        return Extracts.read(plan).gates(plan, Map.of()).stream()
                .map(Gate.Crossed::message)
                .toList();
    }

    @Test
    void aChangedDatasetIsAskedAgain() throws IOException {
        PlanFolder.write(folder);
        FilledIn mapping = extracts.mapping();
        mapping.choose("Files", "Dataset", "ignore", "Leavers 25-26.xlsx", "Data")
                .choose("Files", "Dataset", "leavers", "payroll_march.csv")
                .save();
        assertThat(PlanFolder.write(folder))
                .contains("payroll_march.csv: leavers. Answered in the mapping."
                        + " Its dates can be read in one way only, or it has none.");
        assertThat(extracts.rows("Headings")
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
}
