package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.extract.Kept.snapshot;
import static org.evenhand.extract.Kept.words;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.dataset.Snapshot;
import org.evenhand.quality.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracts that hold the rows of several organisations. */
class OrganisationsTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void twoBodiesThatCountFromOne() throws IOException {
        folder = new Folder(path)
                .with(
                        "workforce_snapshot.csv",
                        "organisation,person_id,department,team_id,sex",
                        "Fernshire,1,Adults,T1,F",
                        "Fernshire,2,,,M",
                        "Moorland,1,Adults,T1,M",
                        "moorland,3,Roads,T2,F")
                .with("pay_bonus.csv", "Organisation,person_id,hourly_rate", "Moorland,1,21", "Fernshire,1,18");
    }

    @Test
    void readsAllTogetherWithTheOrganisationOnTopOfItsDepartments() throws IOException {
        Snapshot snapshot = snapshot(folder.read());
        assertThat(words(snapshot.people(), "person_id"))
                .containsExactly("Fernshire: 1", "Fernshire: 2", "Moorland: 1", "Moorland: 3");
        assertThat(words(snapshot.people(), "department"))
                .containsExactly("Fernshire: Adults", "Fernshire", "Moorland: Adults", "Moorland: Roads");
        assertThat(words(snapshot.people(), "team_id"))
                .containsExactly("Fernshire: T1", "", "Moorland: T1", "Moorland: T2");
        assertThat(words(snapshot.pay(), "person_id")).containsExactly("Fernshire: 1", "Moorland: 1");
        assertThat(snapshot.pay().amount("hourly_rate").amount(1)).isEqualByComparingTo("21");
    }

    @Test
    void readsOnlyTheOneThatThePlanPicks() throws IOException {
        folder.with("extracts.yaml", "only organisation: MOORLAND");
        Reading reading = folder.read();
        Snapshot snapshot = snapshot(reading);
        assertThat(words(snapshot.people(), "person_id")).containsExactly("1", "3");
        assertThat(words(snapshot.people(), "department")).containsExactly("Adults", "Roads");
        assertThat(words(snapshot.pay(), "person_id")).containsExactly("1");
        assertThat(reading.totals().lines().get(0).received()).isEqualTo(2);
        assertThat(snapshot.facts().passedOver()).isEqualTo(2);
    }

    @Test
    void stopsWhereNobodyBelongsToTheOneThatIsPicked() throws IOException {
        folder.with("extracts.yaml", "only organisation: Lakeside");
        assertThat(folder.read().findings().stops()).extracting(Finding::text).containsExactly("""
                        extracts.yaml: no row belongs to 'Lakeside', which 'only organisation' picks. The rows belong to: Fernshire, Moorland.
                        To mend it, correct 'only organisation', or name the column that holds it: Its Heading: organisation""");
    }

    @Test
    void stopsAtAnExtractThatDoesNotSayWhosePeopleItIsAbout() throws IOException {
        folder.with("leavers.csv", "person_id,leave_date,leaving_reason", "1,2026-01-31,Resigned")
                .with(
                        "community_benchmark.csv",
                        "area_name,base,characteristic,category,population",
                        "Fernshire,16_64,ethnicity,Asian,1200");
        assertThat(folder.read().findings().stops()).extracting(Finding::text).containsExactly("""
                        leavers.csv: no column says to which organisation a row belongs, and the extracts hold several: Fernshire, Moorland.
                        To mend it, add a column 'organisation' to the extract.""");
    }

    @Test
    void leavesOutARowThatNamesNoOrganisation() throws IOException {
        folder.with("pay_bonus.csv", "Body,person_id,hourly_rate", "Moorland,1,21", ",1,18")
                .with("extracts.yaml", "datasets:", "  pay_bonus:", "    columns: { Body: organisation }");
        Reading reading = folder.read();
        assertThat(words(snapshot(reading).pay(), "person_id")).containsExactly("Moorland: 1");
        assertThat(reading.totals().lines().get(1).rejected()).isEqualTo(1);
        assertThat(reading.findings().text()).isEqualTo("""
                pay_bonus.csv, row 3, column 'Body': blank, where the extracts hold several organisations. The row was left out.
                To mend it, fill it in the source.""");
    }

    @Test
    void changesNothingWhereAllRowsBelongToOne() throws IOException {
        folder.with(
                        "workforce_snapshot.csv",
                        "organisation,person_id,department,sex",
                        "Fernshire,1,Adults,F",
                        ",2,Roads,M")
                .with("pay_bonus.csv", "person_id,hourly_rate", "1,21");
        Snapshot snapshot = snapshot(folder.read());
        assertThat(words(snapshot.people(), "person_id")).containsExactly("1", "2");
        assertThat(words(snapshot.people(), "department")).containsExactly("Adults", "Roads");
    }

    @Test
    void takesNobodysObjectionForThatOfSomebodyElse() throws IOException {
        folder.with(
                "workforce_snapshot.csv",
                "organisation,person_id,sex,monitoring_objection",
                "Fernshire,1,F,yes",
                "Moorland,1,M,no");
        assertThat(words(snapshot(folder.read()).people(), "sex")).containsExactly("not_held", "male");
    }

    @Test
    void stillSeesAnIdentifierInScientificNotation() throws IOException {
        folder.with("pay_bonus.csv", "organisation,person_id,hourly_rate", "Moorland,1.2E+05,21");
        assertThat(folder.read().findings().stops()).extracting(Finding::code).containsExactly("E-TYPE");
    }
}
