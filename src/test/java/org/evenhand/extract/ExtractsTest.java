package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static Snapshot snapshot(Reading reading) {
        return reading.snapshot()
                .orElseThrow(() -> new AssertionError(reading.findings().text()));
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

    private static java.util.List<String> words(Table<?> table, String column) {
        return java.util.stream.IntStream.range(0, table.size())
                .mapToObj(row -> table.text(column).word(row))
                .toList();
    }

    @Test
    void countsAPersonOnceInTheMainPostWithAllTheirHours() throws IOException {
        folder.with(
                "workforce_snapshot.csv",
                "person_id,assignment_id,is_main_post,sex,grade,fte,contracted_hours",
                "P1,A1,no,F,G5,0.4,15",
                "P1,A2,no,F,G6,0.5,18",
                "P2,A3,no,M,G5,0.6,22",
                "P2,A4,yes,M,G7,0.2,7");
        Reading reading = folder.read();
        Table<?> people = snapshot(reading).people();
        assertThat(words(people, "grade")).containsExactly("G6", "G7");
        assertThat(people.amount("fte").amount(0)).isEqualByComparingTo("0.9");
        assertThat(people.amount("fte").amount(1)).isEqualByComparingTo("0.8");
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.csv: 2 people have more than one post. Each is counted once, in the main post.");
    }

    @Test
    void derivesAgeAndForgetsTheDateOfBirth() throws IOException {
        folder.with(
                "workforce_snapshot.csv",
                "person_id,sex,date_of_birth",
                "P1,F,1991-03-31",
                "P2,F,1991-04-01",
                "P3,F,31/12/1970");
        Table<?> people = snapshot(folder.read()).people();
        assertThat(words(people, "age_band")).containsExactly("from_35_to_44", "from_25_to_34", "from_55_to_64");
        assertThat(people.holds("date_of_birth")).isFalse();
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
                        Map.of("contract_type agency", 1),
                        0));
        assertThat(plan.approvalRequired()).isFalse();
        assertThat(plan.keySource()).isEqualTo(ExtractPlan.KeySource.DEMONSTRATION);
        assertThat(reading.findings().list()).extracting(Finding::code).containsExactly("E-MONEY", "E-REFUSED");
    }

    @Test
    void joinsPayLeaversAndAnEarlierSnapshotByPerson() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex,ethnicity", "P1,F,Indian", "P2,M,White British")
                .with(
                        "previous/2025-03-31/workforce_snapshot.csv",
                        "person_id,sex,ethnicity",
                        "P1,F,Indian",
                        "P9,M,Chinese")
                .with(
                        "pay_bonus.csv",
                        "person_id,ordinary_pay,weekly_hours,leave_reduced_pay",
                        "P1,\"1,800.00\",37,no",
                        "P7,1700,37,no")
                .with(
                        "leavers.csv",
                        "person_id,leave_date,leaving_reason,sex",
                        "P9,2025-10-31,Resigned,F",
                        "P8,2023-03-31,Retired,M")
                .with(
                        "community_benchmark.csv",
                        "area_name,base,characteristic,category,population",
                        "Fernshire,16_64,ethnicity,Asian,1200",
                        "Fernshire,16_64,ethnicity,\"White: Roma\",30");
        Reading reading = folder.read();
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.pay(), "person_id")).containsExactly("P1");
        assertThat(snapshot.facts().fullPaySupplied()).isTrue();
        assertThat(words(snapshot.table(Dataset.LEAVERS), "person_id")).containsExactly("P9");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "sex")).containsExactly("female");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "ethnicity")).containsExactly("asian_chinese");
        assertThat(words(snapshot.table(Dataset.COMMUNITY_BENCHMARK), "category"))
                .containsExactly("asian", "white_roma");
        assertThat(snapshot.earlier()).map(Snapshot.Earlier::snapshotDate).contains(LocalDate.of(2025, 3, 31));
        assertThat(snapshot.tallies().amount("received").amount(1)).isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(reading.totals().text()).isEqualTo("""
                        workforce_snapshot: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted
                        pay_bonus: 2 rows received, 1 unchanged, 1 repaired, 0 rejected; 1 counted
                        leavers: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 1 counted
                        community_benchmark: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted
                        workforce_snapshot of 2025-03-31: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted""");
        assertThat(reading.findings().text()).isEqualTo("""
                        pay_bonus.csv, row 2, column 'ordinary_pay': pound signs or commas between thousands, which were passed over.
                        pay_bonus.csv: 1 row left out, of people who are not in workforce_snapshot.
                        leavers.csv: 1 row left out, of events that are not in the three years up to 2026-03-31.
                        leavers.csv: 1 row has other answers here than in workforce_snapshot. Those of the day of the event were taken.""");
        assertThat(reading.inputs()).hasSize(5);
    }

    @Test
    void joinsEventsWithWhatTheWorkforceHoldsAndKeepsThemForThreeYears() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex,department", "P1,F,Housing", "P2,M,Care")
                .with(
                        "training.csv",
                        "person_id,category,completed,department",
                        "P1,digital,2026-01-31,",
                        "P2,digital,2024-05-01,Adults",
                        "P3,equality,2022-05-01,Care");
        Snapshot snapshot = snapshot(folder.read());

        Table<?> kept = snapshot.table(Dataset.TRAINING);
        assertThat(words(kept, "person_id")).containsExactly("P1", "P2");
        assertThat(words(kept, "sex")).containsExactly("female", "male");
        assertThat(words(kept, "department")).containsExactly("Housing", "Adults");
        assertThat(words(snapshot.events(Dataset.TRAINING, 12), "person_id")).containsExactly("P1");
        assertThat(words(snapshot.events(Dataset.TRAINING, 12, 12), "person_id"))
                .containsExactly("P2");
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

    @Test
    void readsNoAnswerOfThoseWhoObjectToMonitoring() throws IOException {
        folder.with(
                        "workforce_snapshot.csv",
                        "person_id,sex,ethnicity,date_of_birth,fte,monitoring_objection",
                        "P1,F,Indian,1980-01-01,1,",
                        "P2,M,no such code,1980-01-01,1,yes",
                        "P3,F,Indian,1980-01-01,1,No")
                .with(
                        "previous/2025-03-31/workforce_snapshot.csv",
                        "person_id,sex,ethnicity",
                        "P1,F,Indian",
                        "P2,M,Chinese",
                        "P9,M,Chinese")
                .with(
                        "leavers.csv",
                        "person_id,leave_date,Objects to Monitoring,sex",
                        "P9,2025-10-31,since May,M",
                        "P8,2025-10-31,n,M");
        Reading reading = folder.read();
        Snapshot snapshot = snapshot(reading);
        assertThat(snapshot.people().size()).isEqualTo(3);
        assertThat(words(snapshot.people(), "sex")).containsExactly("female", "not_held", "female");
        assertThat(words(snapshot.people(), "ethnicity")).containsExactly("asian_indian", "not_held", "asian_indian");
        assertThat(words(snapshot.people(), "age_band")).containsExactly("from_45_to_54", "not_held", "from_45_to_54");
        assertThat(words(snapshot.earlier().orElseThrow().people(), "ethnicity"))
                .containsExactly("asian_indian", "not_held", "not_held");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "sex")).containsExactly("not_held", "male");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "ethnicity")).containsExactly("not_held", "not_held");
        assertThat(reading.findings().text()).isEqualTo("""
                        previous/2025-03-31/workforce_snapshot.csv: 2 rows are of people who object to monitoring: no answer was read, and each is counted as not held.
                        workforce_snapshot.csv: 1 row is of somebody who objects to monitoring: no answer was read, and each is counted as not held.
                        leavers.csv: 1 row is of somebody who objects to monitoring: no answer was read, and each is counted as not held.""");
    }

    @Test
    void readsTheSexOfThoseWhoObjectWhereTheLawOrdersThePayGap() throws IOException {
        folder.with("extracts.yaml", "duties: [gender pay gap]")
                .with("workforce_snapshot.csv", "person_id,sex,ethnicity,monitoring_objection", "P1,F,Indian,yes");
        Reading reading = folder.read();
        assertThat(words(snapshot(reading).people(), "sex")).containsExactly("female");
        assertThat(words(snapshot(reading).people(), "ethnicity")).containsExactly("not_held");
        assertThat(reading.findings().text())
                .isEqualTo(
                        "workforce_snapshot.csv: 1 row is of somebody who objects to monitoring: no answer was read, and each is counted as"
                                + " not held. Sex was read, because the law orders the pay gap.");
    }

    @Test
    void countsTheStagesThatALaterOneImplies() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex", "P1,F")
                .with(
                        "recruitment.csv",
                        "application_id,shortlisted,interviewed,outcome",
                        "A1,,,appointed",
                        "A2,no,yes,rejected_interview",
                        "A3,,,rejected_sift",
                        "A4,yes,yes,appointed");
        Reading reading = folder.read();
        Table<?> applications = snapshot(reading).table(Dataset.RECRUITMENT);
        assertThat(java.util.stream.IntStream.range(0, 4)
                        .mapToObj(row -> applications.text("shortlisted").word(row)))
                .containsExactly("yes", "yes", "", "yes");
        assertThat(reading.findings().text())
                .isEqualTo(
                        "recruitment.csv, rows 2, 3: a stage that is blank or 'no' though a later one was reached, and is counted as reached.");
    }

    @Test
    void leavesOutALastDayBeforeTheFirst() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex", "P1,F")
                .with(
                        "leavers.csv",
                        "person_id,leave_date,service_start",
                        "P8,2025-10-31,2025-11-30",
                        "P9,2025-10-31,");
        Reading reading = folder.read();
        assertThat(words(snapshot(reading).table(Dataset.LEAVERS), "person_id")).containsExactly("P9");
        assertThat(reading.findings().text())
                .isEqualTo(
                        "leavers.csv, row 2, column 'leave_date': a last day before the first. The row was left out.\n"
                                + "To mend it, correct it in the source.");
    }

    @Test
    void givesTheSamePeopleInWhateverOrderTheRowsCome() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex", "P1,F", "P2,M", "P3,F");
        Table<?> straight = snapshot(folder.read()).people();
        folder.with("workforce_snapshot.csv", "sex,person_id", "F,P3", "M,P2", "F,P1");
        Table<?> shuffled = snapshot(folder.read()).people();
        assertThat(words(shuffled, "person_id")).isEqualTo(words(straight, "person_id"));
        assertThat(words(shuffled, "sex")).isEqualTo(words(straight, "sex"));
    }

    @Test
    void keepsThePersonWhoseAgeCannotBeRead() throws IOException {
        folder.with(
                "workforce_snapshot.csv",
                "person_id,sex,date_of_birth",
                "P1,F,1980-02-31",
                "P2,M,1980-02-03",
                "P3,F,",
                "P4,F,unknown");
        Reading reading =
                Extracts.read(ExtractPlan.read(path, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.people(), "person_id")).containsExactly("P1", "P2", "P3", "P4");
        assertThat(words(snapshot.people(), "age_band"))
                .containsExactly("not_held", "from_45_to_54", "not_held", "not_held");
        assertThat(snapshot.facts().unreadAges()).isEqualTo(2);
        assertThat(reading.findings().list().stream().map(Finding::text))
                .containsExactly(
                        "workforce_snapshot.csv, row 2, column 'date_of_birth': a date that is not in the calendar, or not"
                                + " in the declared style. The row was kept, with age not held.\nTo mend it, correct the"
                                + " date in the source, or the style under 'dates' in extracts.yaml.",
                        "workforce_snapshot.csv, row 5, column 'date_of_birth': not a date. The row was kept, with age not"
                                + " held.\nTo mend it, correct the date in the source, or the style under 'dates' in"
                                + " extracts.yaml.");
    }

    @Test
    void namesTheRowsOfTheFirstKeysThatStandTwice() throws IOException {
        List<String> rows = new ArrayList<>(List.of("person_id,sex"));
        IntStream.rangeClosed(1, 7).forEach(person -> rows.addAll(List.of("P" + person + ",F", "P" + person + ",F")));
        rows.addAll(Collections.nCopies(8, "P9,M"));
        Files.writeString(path.resolve("workforce_snapshot.csv"), String.join("\n", rows) + "\n");
        Reading reading =
                Extracts.read(ExtractPlan.read(path, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
        assertThat(reading.findings().stops())
                .extracting(Finding::message)
                .containsExactly(
                        "8 keys (person_id, assignment_id) stand in two or more rows that are the same in every column that"
                                + " is read: rows 2 and 3; rows 4 and 5; rows 6 and 7; rows 8 and 9; rows 10 and 11; and 3"
                                + " more.");
        Files.writeString(
                path.resolve("workforce_snapshot.csv"),
                "person_id,sex\n" + String.join("\n", Collections.nCopies(8, "P9,M")) + "\n");
        assertThat(Extracts.read(ExtractPlan.read(path, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))))
                        .findings()
                        .stops())
                .extracting(Finding::message)
                .containsExactly(
                        "1 key (person_id, assignment_id) stands in two or more rows that are the same in every column that"
                                + " is read: rows 2, 3, 4, 5, 6 and 3 more.");
    }

    @Test
    void readsFullTimeEquivalentsInPerCentWhereThePlanSaysSo() throws IOException {
        folder.with(
                        "extracts.yaml",
                        "datasets:",
                        "  workforce_snapshot:",
                        "    columns: { FTE: contracted_hours }",
                        "    every row: { full_time_hours: 100 }")
                .with("workforce_snapshot.csv", "person_id,sex,FTE", "P1,F,100", "P2,M,60");
        Reading reading =
                Extracts.read(ExtractPlan.read(path, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
        assertThat(snapshot(reading).people().amount("fte").amount(0)).isEqualByComparingTo("1");
        assertThat(snapshot(reading).people().amount("fte").amount(1)).isEqualByComparingTo("0.6");
    }
}
