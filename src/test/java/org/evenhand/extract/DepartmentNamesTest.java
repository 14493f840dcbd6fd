package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenhand.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentNamesTest {

    @TempDir
    Path path;

    @Test
    void listsEveryNameThatThePlanDoesNotHave() throws IOException {
        Reading reading = new Folder(path)
                .with(
                        "extracts.yaml",
                        "departments:",
                        "  Adult Social Care: [ASC, \"Adults & Comm. Wellbeing\"]",
                        "  Parks: []")
                .with(
                        "workforce_snapshot.csv",
                        "person_id,sex,Directorate,department",
                        "P1,F,x,ASC",
                        "P2,F,x,adults comm wellbeing",
                        "P3,F,x,Parks",
                        "P4,F,x,Legal",
                        "P5,F,x,Legal",
                        "P6,F,x,Housing",
                        "P7,F,x,")
                .read();
        Table<?> people = reading.snapshot().orElseThrow().people();
        assertThat(IntStream.range(0, 7)
                        .mapToObj(row -> people.text("department").word(row)))
                .containsExactly("Adult Social Care", "Adult Social Care", "Parks", "Legal", "Legal", "Housing", "");
        assertThat(reading.findings().text()).isEqualTo("""
                        workforce_snapshot.csv: columns that 'workforce_snapshot' does not know, and that were not read: Directorate.
                        workforce_snapshot.csv, rows 5, 7, column 'department': a name that 'departments' does not list. It is kept as it is; each such name is listed once.
                        To map it, add it to 'departments' in extracts.yaml.""");
        assertThat(reading.totals().lines().get(0).files().get(0).unknownCodes())
                .isEqualTo(Map.of("department", 3));
    }
}
