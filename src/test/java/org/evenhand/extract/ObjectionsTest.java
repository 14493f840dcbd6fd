package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is read of the answers of those who object to monitoring. */
class ObjectionsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(path);
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
}
