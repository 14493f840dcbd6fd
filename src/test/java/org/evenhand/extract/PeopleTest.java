package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Finding;
import org.evenhand.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody is counted once, whatever stands in the rows of the workforce extract. */
class PeopleTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(path);
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
