package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Finding;
import org.evenhand.table.Table;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(path);
    }

    @Test
    void readsTheSixColumnForm() throws IOException {
        folder.with(
                "workforce_snapshot.csv",
                "person_id,sex,ethnicity,grade,department,hourly_pay",
                "P2,Male,\"Asian, Asian British or Asian Welsh: Indian\",G6,Finance,20.00",
                "P1,F,A,G5,Finance,18.00",
                "P3,Female,Asian,G5,Finance,",
                "P4,Prefer not to say,Z,G5,Finance,17.5",
                "P5,,99,G5,Finance,17.5");
        Snapshot snapshot = snapshot(folder.read());
        Table<?> people = snapshot.people();
        assertThat(people.text("person_id").words()).containsExactly("P1", "P2", "P3", "P4", "P5");
        assertThat(words(people, "sex")).containsExactly("female", "male", "female", "prefer_not_to_say", "not_held");
        assertThat(words(people, "ethnicity"))
                .containsExactly("white_british", "asian_indian", "asian_unspecified", "prefer_not_to_say", "not_held");
        assertThat(words(people, "disability")).containsOnly("not_held");
        assertThat(snapshot.pay().size()).isEqualTo(4);
        assertThat(snapshot.facts().fullPaySupplied()).isFalse();
        assertThat(snapshot.facts().organisation()).isEqualTo("This organisation");
    }

    @Test
    void readsAFileThroughItsPlan() throws IOException {
        folder.with(
                        "extracts.yaml",
                        "organisation: Fernshire Council",
                        "snapshot date: 2026-03-31",
                        "duties: [gender pay gap]",
                        "approval: none",
                        "protection key: demonstration",
                        "datasets:",
                        "  workforce_snapshot:",
                        "    file: staff.csv",
                        "    encoding: windows-1252",
                        "    delimiter: semicolon",
                        "    dates: month/day/year",
                        "    only: { Left: No }",
                        "    columns: { Employee No: person_id, Ethnic Origin: ethnicity, Started: service_start, Pay: hourly_pay }",
                        "    codes: { ethnicity: { W1: white_british, \"Z\": not_stated } }",
                        "    refuse: [Hobby]",
                        "    blank means: not_stated",
                        "scope:",
                        "  out: { contract_type: [agency, casual] }")
                .with(
                        "staff.csv",
                        ("Employee No;Left;sex;Ethnic Origin;Started;Pay;Hobby;contract type\n"
                                        + "007;No;F;w1;03/04/2020;£18;chess;Perm\n"
                                        + "008;Yes;F;w1;03/04/2020;£18;chess;Perm\n"
                                        + "009;No;;Z;03/04/2020;£18;chess;Permanent\n"
                                        + "010;No;M;W1;03/04/2020;£18;chess;Agency\n")
                                .getBytes("windows-1252"));
        ExtractPlan plan = ExtractPlan.read(path, Optional.empty(), Optional.empty());
        Reading reading = Extracts.read(plan);
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.people(), "person_id")).containsExactly("007", "009");
        assertThat(words(snapshot.people(), "ethnicity")).containsExactly("white_british", "not_stated");
        assertThat(words(snapshot.people(), "sex")).containsExactly("female", "not_stated");
        assertThat(snapshot.people().date("service_start").date(0)).isEqualTo(LocalDate.of(2020, 3, 4));
        assertThat(snapshot.facts())
                .isEqualTo(new Snapshot.Facts(
                        "Fernshire Council",
                        "England",
                        LocalDate.of(2026, 3, 31),
                        true,
                        false,
                        Map.of("contract type: agency", 1),
                        1,
                        0,
                        0));
        assertThat(plan.approvalRequired()).isFalse();
        assertThat(plan.keySource()).isEqualTo(ExtractPlan.KeySource.DEMONSTRATION);
        assertThat(reading.findings().list()).extracting(Finding::code).containsExactly("E-MONEY", "E-REFUSED");
    }

    @Test
    void listsWhatIsWrongWithEveryFileAtOnce() throws IOException {
        folder.with("workforce_snapshot.csv", new byte[0])
                .with("pay_bonus.csv", "%PDF-1.7")
                .with("leavers.csv", "leave_date,leaving_reason", "2026-02-01,Resigned");
        assertThat(folder.read().findings().stops())
                .extracting(Finding::text)
                .containsExactly(
                        "workforce_snapshot.csv: the file is empty.\nTo mend it, export the file again.",
                        "pay_bonus.csv: the name says CSV, but this is a PDF. Nothing was read.\nTo mend it, export the file again as CSV.",
                        "leavers.csv, row 1: no column is 'person_id', which 'leavers' needs.\nTo name the column that holds it, add to"
                                + " columns under 'leavers' in extracts.yaml: Its Heading: person_id");
    }

    @Test
    void asksForASnapshotDateThatNobodyNamed() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex", "P1,F");
        ExtractPlan plan = ExtractPlan.read(path, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> Extracts.read(plan))
                .isInstanceOf(SetUpException.class)
                .hasMessage("No snapshot date is named, and no column of the workforce extract holds one.\n"
                        + "To name it: --snapshot-date YYYY-MM-DD, or 'snapshot date' in extracts.yaml.");
    }

    @Test
    void refusesASnapshotDateOfAnotherCentury() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,snapshot_date,sex", "P1,31/03/2126,F");
        for (Optional<LocalDate> named : List.of(
                Optional.<LocalDate>empty(), Optional.of(LocalDate.of(1969, 12, 31)), Optional.of(LocalDate.MAX))) {
            ExtractPlan plan = ExtractPlan.read(path, Optional.empty(), named);
            assertThatThrownBy(() -> Extracts.read(plan))
                    .isInstanceOf(SetUpException.class)
                    .hasMessage("The snapshot date, " + named.orElse(LocalDate.of(2126, 3, 31))
                            + ", is before 1970-01-01 or after 2100-12-31.\nTo correct it, see --snapshot-date, 'snapshot date' in"
                            + " extracts.yaml, and the column 'snapshot_date' of the workforce extract.");
        }
    }

    @Test
    void takesTheSingleDateOfTheWorkforceExtract() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,snapshot_date,sex", "P1,31/03/2026,F");
        Reading reading = Extracts.read(ExtractPlan.read(path, Optional.empty(), Optional.empty()));
        assertThat(snapshot(reading).facts().snapshotDate()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void readsTwoDatasetsFromOneFile() throws IOException {
        folder.with(
                "workforce.csv",
                "employee_id,sex,age,department,grade,hourly_pay,left",
                "I1,F,41,Sales,L2,34.5750,Yes",
                "I2,M,49,Research & Development,L2,29.5962,No",
                "I3,M,24,Sales,L1,20.10,No");
        Path plan = Path.of("src", "test", "resources", "plans", "hr-attrition.yaml");
        Snapshot snapshot = snapshot(Extracts.read(ExtractPlan.read(path, Optional.of(plan), Optional.empty())));
        assertThat(words(snapshot.people(), "age_band")).containsExactly("from_35_to_44", "from_45_to_54", "under_25");
        assertThat(snapshot.pay().amount("hourly_rate").amount(1)).isEqualByComparingTo("29.5962");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "person_id")).containsExactly("I1");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "department")).containsExactly("Sales");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "age_band")).containsExactly("from_35_to_44");
    }

    @Test
    void neverSaysWhatACellHolds() throws IOException {
        String marker = "Xyzzy";
        folder.with(
                        "workforce_snapshot.csv",
                        "person_id,assignment_id,is_main_post,snapshot_date,department,tier,contract_type,fte,hourly_pay,service_start,"
                                + "date_of_birth,age,sex,ethnicity,Notes,Surname,Hobby",
                        "Xyzzy,Xyzzy,Xyzzy,2026-03-31,Xyzzy,Xyzzy,Xyzzy,1,1,2020-01-01,1980-01-01,3,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy",
                        "Xyzzy2,Xyzzy,no,Xyzzy,Xyzzy,1,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy",
                        "Xyzzy,Xyzzy,Xyzzy,2026-03-31,Xyzzy,Xyzzy,Xyzzy,1,1,2020-01-01,1980-01-01,3,Xyzzy,Xyzzy,Xyzzy,Xyzzy,Xyzzy",
                        "Xyzzy,\"Xyzzy\"Xyzzy,Xyzzy\"Xyzzy")
                .with("leavers.csv", "Xyzzy,Xyzzy", "Xyzzy,Xyzzy")
                .with("recruitment.csv", "application_id,applied_date,outcome", "Xyzzy,Xyzzy,\"Xyzzy")
                .with("pay_bonus.csv", "person_id,hourly_rate", "Xyzzy,12", "Xyzzy,Xyzzy");
        Reading reading = folder.read();
        assertThat(reading.findings().list()).hasSizeGreaterThan(8);
        assertThat(reading.findings().text()).doesNotContain(marker);
        assertThat(reading.toString()).doesNotContain(marker);
        assertThat(reading.totals().toString()).doesNotContain(marker);
    }
}
