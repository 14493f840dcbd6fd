package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.dataset.Dataset;
import org.evenhand.quality.Finding;
import org.evenhand.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan says of every row, and columns that become rows. */
class AddedCellsTest {

    @TempDir
    Path path;

    private Folder folder() throws IOException {
        return new Folder(path).with("workforce_snapshot.csv", "person_id,sex", "P1,F");
    }

    private Folder residents(String... plan) throws IOException {
        return folder().with("community_benchmark.csv", "area_code,area_name,women,men", "A,Ashby,60,50", "B,Barrow,7,")
                .with("extracts.yaml", plan);
    }

    private static String[] unpivoting(String only) {
        return new String[] {
            "datasets:",
            "  community_benchmark:",
            "    only: " + only,
            "    every row: { characteristic: sex, base: 16_64 }",
            "    unpivot: { population: { women: { category: female }, men: { category: male } } }"
        };
    }

    @Test
    void eachCellOfAnUnpivotedColumnIsARow() throws IOException {
        Reading reading = residents(unpivoting("{ area_name: Ashby }")).read();
        Table<?> rows = reading.snapshot().orElseThrow().table(Dataset.COMMUNITY_BENCHMARK);

        assertThat(reading.findings().list()).isEmpty();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.text("category").word(0)).isEqualTo("female");
        assertThat(rows.amount("population").amount(0)).isEqualByComparingTo("60");
        assertThat(rows.text("category").word(1)).isEqualTo("male");
        assertThat(rows.amount("population").amount(1)).isEqualByComparingTo("50");
        assertThat(rows.text("base").word(1)).isEqualTo("16_64");
    }

    @Test
    void aBlankCellGivesNoRow() throws IOException {
        Reading reading = residents(unpivoting("{ area_name: Barrow }")).read();

        assertThat(reading.findings().list())
                .extracting(Finding::text)
                .containsExactly("community_benchmark.csv, row 3, column 'men': blank, so no row was made of it.");
        assertThat(reading.snapshot()
                        .orElseThrow()
                        .table(Dataset.COMMUNITY_BENCHMARK)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void ofSeveralAreasTheFirstIsNamed() throws IOException {
        assertThat(residents(unpivoting("{ area_name: [Ashby, Barrow] }"))
                        .read()
                        .findings()
                        .list())
                .extracting(Finding::text)
                .contains("""
                        community_benchmark.csv: residents of 2 areas: only those of 'Ashby', the first by name, are compared with.
                        To choose another area, choose its rows with 'only' under 'community_benchmark' in extracts.yaml.""");
    }

    @Test
    void aHeadingThatIsNotThereStopsTheRun() throws IOException {
        Folder folder = residents(
                "datasets:",
                "  community_benchmark:",
                "    every row: { characteristic: sex }",
                "    unpivot: { population: { womn: { category: female } } }");

        assertThat(folder.read().findings().stops()).extracting(Finding::text).containsExactly("""
                        community_benchmark.csv, row 1: no column is 'womn', of which rows are made.
                        To mend it, change 'unpivot' in extracts.yaml.""");
    }

    @Test
    void whatThePlanSaysOfEveryRowGoesBeforeTheFile() throws IOException {
        Reading reading = folder().with("leavers.csv", "person_id,leave_date,leaving_reason", "P1,2026-01-31,Resigned")
                .with("extracts.yaml", "datasets:", "  leavers:", "    every row: { leave_date: 2025-12-31 }")
                .read();
        Table<?> leavers = reading.snapshot().orElseThrow().table(Dataset.LEAVERS);

        assertThat(leavers.date("leave_date").date(0)).isEqualTo("2025-12-31");
        assertThat(reading.findings().list()).extracting(Finding::code).contains("E-UNREAD");
    }

    @Test
    void everyMistakeInThePlanIsNamedWithItsLine() throws IOException {
        Folder folder = residents(
                "datasets:",
                "  community_benchmark:",
                "    columns: { area_name: area_name }",
                "    every row: { area_name: Ashby, charcteristic: sex }",
                "    unpivot: { population: { women: { category: female } }, base: {} }");

        assertThatThrownBy(folder::plan).hasMessage("""
                        extracts.yaml:4: 'charcteristic' is not known here. Known are: area_code, area_name, area_level, base, characteristic, category, population, source, source_date, licence, organisation.
                        Perhaps 'characteristic' was meant.
                        extracts.yaml:4: 'area_name' is a column of the file too, under 'columns', and nobody can say which is right.
                        To mend it, remove one of the two.
                        extracts.yaml:5: 'unpivot' needs one column that takes what stands in the columns of the file.
                        To write it: unpivot: { value: { Its Heading: { indicator_id: PAY-02 } } }""");
    }

    @Test
    void thePlanIsAnotherWhereItAddsOtherCells() throws IOException {
        String one = residents(unpivoting("{ area_name: Ashby }")).plan().sha256();
        String other = residents("datasets:", "  community_benchmark:", "    only: { area_name: Ashby }")
                .plan()
                .sha256();

        assertThat(one).isNotEqualTo(other);
    }
}
