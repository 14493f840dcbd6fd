package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Finding;
import org.evenhand.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pay and events are joined with the people of the workforce extract. */
class JoinedExtractsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(path);
    }

    /** The nearest thing to a hierarchy that an extract holds: which department a team is in. */
    @Test
    void stopsWhereATeamIsInTwoDepartments() throws IOException {
        folder.with("workforce_snapshot.csv", "person_id,sex,snapshot_date", "P1,F,2026-03-31")
                .with("team_register.csv", "team_id,team_name,department", "T1,Bins,Waste", "T1,Bins,Parks");

        assertThat(folder.read().findings().stops()).extracting(Finding::code).containsExactly("E-CONFLICT");
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
        assertThat(words(applications, "shortlisted")).containsExactly("yes", "yes", "", "yes");
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
}
