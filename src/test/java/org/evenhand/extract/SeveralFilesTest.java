package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Finding;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One dataset in several files, and one file for several datasets. */
class SeveralFilesTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void folder() {
        folder = new Folder(path);
    }

    private Folder plan(String... lines) throws IOException {
        return folder.with(
                "extracts.yaml", "datasets:\n  workforce_snapshot:\n    " + String.join("\n    ", lines) + "\n");
    }

    @Test
    void readsOneDatasetFromFilesWithHeadingsAndDatesOfTheirOwn() throws IOException {
        plan(
                        "file: [north.csv, south.csv]",
                        "columns: { Works No: person_id, person_id: person_id, Gender: sex, sex: sex }")
                .with("north.csv", "person_id,sex,service_start", "P2,F,13/02/2020", "P4,M,01/03/2020")
                .with("south.csv", "Gender;Works No;service_start", "M;P1;2020-02-13", "X9;P3;2020-03-01");
        Reading reading = folder.read();
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.people(), "person_id")).containsExactly("P1", "P2", "P3", "P4");
        assertThat(words(snapshot.people(), "sex")).containsExactly("male", "female", "not_held", "male");
        assertThat(snapshot.people().date("service_start").date(3)).isEqualTo("2020-03-01");
        assertThat(reading.totals().text()).isEqualTo("""
                workforce_snapshot: 4 rows received, 3 unchanged, 1 repaired, 0 rejected; 4 counted
                workforce_snapshot, north.csv: 2 rows received, 2 unchanged, 0 repaired, 0 rejected
                workforce_snapshot, south.csv: 2 rows received, 1 unchanged, 1 repaired, 0 rejected""");
        assertThat(reading.inputs()).extracting(Fingerprint::fileName).containsExactly("north.csv", "south.csv");
        assertThat(reading.findings().text()).isEqualTo("""
                south.csv: cells are separated by semicolons, and were read so.
                south.csv, row 3, column 'Gender': a code that is in no code list. Such rows are counted as not held.
                To map it, add it to codes under 'sex' in extracts.yaml.
                north.csv, column 'service_start': dates were read as day/month/year, the only way that fits all of them.
                To say how dates are written, add to 'workforce_snapshot' in extracts.yaml: dates: day/month/year""");
    }

    @Test
    void findsTheSamePostInTwoFiles() throws IOException {
        plan("file: [north.csv, south.csv]")
                .with("north.csv", "person_id,sex", "P1,F", "P2,M", "P3,F")
                .with("south.csv", "person_id,sex", "P1,F", "P3,M");
        assertThat(folder.read().findings().stops()).extracting(Finding::text).containsExactly("""
                        north.csv, south.csv: 1 key (person_id, assignment_id) stands in two or more rows that are the same in every column that is read: north.csv row 2 and south.csv row 2.
                        To mend it, remove the second row, or give each post of a person its own assignment_id.""", """
                        north.csv, south.csv: 1 key (person_id, assignment_id) stands in two or more rows that differ: north.csv row 4 and south.csv row 3.
                        To mend it, remove the second row, or give each post of a person its own assignment_id.""");
    }

    @Test
    void countsAPersonWithPostsInTwoFilesOnce() throws IOException {
        plan("file: [north.csv, south.csv]")
                .with("north.csv", "person_id,assignment_id,fte,sex", "P1,A1,0.6,F")
                .with("south.csv", "person_id,assignment_id,fte,sex", "P1,A2,0.4,M");
        Reading reading = folder.read();
        assertThat(reading.totals().lines().get(0).persons()).isEqualTo(1);
        assertThat(reading.totals().lines().get(0).fte()).isEqualByComparingTo("1");
        assertThat(reading.findings().text()).isEqualTo("""
                north.csv, south.csv: 1 person has different answers in different posts. That of the main post was taken.
                To mend it, correct them in the source.
                north.csv, south.csv: 1 person has more than one post. Each is counted once, in the main post.""");
    }

    @Test
    void takesEveryFileWhoseNameFitsInTheOrderOfTheNames() throws IOException {
        plan("file: \"monthly/staff-*.csv\"")
                .with("monthly/staff-b.csv", "person_id,sex", "P2,M")
                .with("monthly/staff-a.csv", "person_id,sex", "P1,F")
                .with("monthly/~$staff-c.csv", "locked")
                .with("monthly/staff-d.txt", "not meant")
                .with("staff-e.csv", "person_id,sex", "P9,F");
        Reading reading = folder.read();
        assertThat(words(snapshot(reading).people(), "person_id")).containsExactly("P1", "P2");
        assertThat(reading.inputs())
                .extracting(Fingerprint::fileName)
                .containsExactly("monthly/staff-a.csv", "monthly/staff-b.csv");
    }

    @Test
    void readsAFileOnceThatIsNamedAndFitsAPattern() throws IOException {
        plan("file: [a.csv, \"?.csv\"]").with("a.csv", "person_id,sex", "P1,F").with("b.csv", "person_id,sex", "P2,M");
        assertThat(words(snapshot(folder.read()).people(), "person_id")).containsExactly("P1", "P2");
    }

    @Test
    void saysSoWhereNoNameFits() throws IOException {
        plan("file: \"staff-*.csv\"");
        assertThat(folder.read().findings().text()).isEqualTo("""
                staff-*.csv: no file has such a name.
                To mend it, put one into the folder, or correct 'file' in the plan.""");
    }

    @Test
    void doesNotLetAPatternLeaveTheFolder() throws IOException {
        plan("file: [\"../*.csv\", \"*/staff.csv\"]");
        SetUpException refused = Assertions.catchThrowableOfType(SetUpException.class, folder::plan);
        assertThat(refused.mistakes())
                .containsExactly(
                        "extracts.yaml:3: 'file' must lie within the folder of extracts.",
                        "extracts.yaml:3: * and ? may stand for letters of a file, not of a folder.");
    }

    @Test
    void choosesTheRowsOfEachDatasetFromOneFileThatIsReadOnce() throws IOException {
        folder.with(
                        "extracts.yaml",
                        "datasets:",
                        "  workforce_snapshot:",
                        "    file: all.csv",
                        "    only: { Left: No }",
                        "  leavers:",
                        "    file: all.csv",
                        "    only: { Left: [Yes, Retired] }",
                        "  pay_bonus:",
                        "    file: all.csv")
                .with(
                        "all.csv",
                        "person_id,sex,Left,leave_date,hourly_rate",
                        "P1,F,No,,18",
                        "P2,M,yes,2025-10-31,19",
                        "P3,M,Retired,2025-11-30,20");
        Reading reading = folder.read();
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.people(), "person_id")).containsExactly("P1");
        assertThat(words(snapshot.table(Dataset.LEAVERS), "person_id")).containsExactly("P2", "P3");
        assertThat(words(snapshot.pay(), "person_id")).containsExactly("P1");
        assertThat(reading.inputs()).extracting(Fingerprint::fileName).containsExactly("all.csv");
        assertThat(reading.totals().text()).isEqualTo("""
                workforce_snapshot: 1 rows received, 1 unchanged, 0 repaired, 0 rejected; 1 counted
                pay_bonus: 3 rows received, 3 unchanged, 0 repaired, 0 rejected; 1 counted
                leavers: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted""");
    }

    @Test
    void findsTheFilesOfAnEarlierSnapshotByTheSamePattern() throws IOException {
        plan("file: \"staff-*.csv\"")
                .with("staff-1.csv", "person_id,sex", "P1,F")
                .with("previous/2025-03-31/staff-1.csv", "person_id,sex", "P1,F")
                .with("previous/2025-03-31/staff-2.csv", "person_id,sex", "P5,M");
        assertThat(words(snapshot(folder.read()).earlier().orElseThrow().people(), "person_id"))
                .containsExactly("P1", "P5");
    }
}
