package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of five unknown extracts becomes a release, and nobody writes YAML. */
class PlanFolderIT {

    @TempDir
    Path folder;

    private Path extracts = Path.of("");

    @BeforeEach
    void writeExtracts() throws IOException {
        extracts = folder.resolve("extracts");
        new UnfamiliarExtracts(extracts).write();
    }

    @Test
    void aCompletedMappingIsAllThatARunNeeds() throws Exception {
        Program.Ended first = run("plan", "extracts");
        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.said()).contains("Still open: 4 headings, 6 codes, the snapshot date.");
        UnfamiliarExtracts.answerHeadings(mapping()).save();
        assertThat(run("plan", "extracts").said()).contains("Still open: 8 codes.");
        UnfamiliarExtracts.answerCodes(mapping()).save();

        Program.Ended run = run(
                "run",
                "--extracts",
                "extracts",
                "--policy",
                "exact",
                "--recipient",
                "HR analytics",
                "--purpose",
                "a check");

        assertThat(run.exit()).as(run.said()).isZero();
        List<CSVRecord> figures = figures();
        assertThat(count(figures, "sex", "female")).isEqualTo(UnfamiliarExtracts.PEOPLE - UnfamiliarExtracts.MEN);
        assertThat(count(figures, "sex", "male")).isEqualTo(UnfamiliarExtracts.MEN);
        assertThat(count(figures, "disability", "disabled")).isEqualTo(UnfamiliarExtracts.PEOPLE / 10);
        assertThat(count(figures, "ethnicity", "white_british")).isEqualTo(everyone(0, 1, 2, 3, 6));
        assertThat(count(figures, "ethnicity", "black_caribbean")).isEqualTo(everyone(5));
        assertThat(count(figures, "ethnicity", "asian_indian"))
                .as("without the one whose answer is in their own words")
                .isEqualTo(everyone(4) - 1);
        assertThat(figure(figures, "RET-01", "rate", "sex", "all").get("numerator"))
                .isEqualTo(String.valueOf(UnfamiliarExtracts.LEAVERS));
        assertThat(figure(figures, "PAY-02", "gap", "sex", "female").get("status"))
                .isEqualTo("published");
    }

    private FilledIn mapping() throws IOException {
        return FilledIn.open(extracts.resolve("mapping.xlsx"));
    }

    /** How many people have an ethnic group that stands at one of these places of the list. */
    private static int everyone(Integer... places) {
        return (int) IntStream.range(0, UnfamiliarExtracts.PEOPLE)
                .filter(at -> List.of(places).contains(at % 7))
                .count();
    }

    private static int count(List<CSVRecord> figures, String characteristic, String group) {
        return Integer.parseInt(
                figure(figures, "REP-01", "count", characteristic, group).get("value"));
    }

    private static CSVRecord figure(
            List<CSVRecord> figures, String indicator, String measure, String characteristic, String group) {
        return figures.stream()
                .filter(each -> each.get("indicator").equals(indicator)
                        && each.get("measure").equals(measure)
                        && (group.equals("all") || each.get("characteristic").equals(characteristic))
                        && each.get("within").equals("organisation")
                        && each.get("group").equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " has no " + measure + " of " + group));
    }

    private List<CSVRecord> figures() throws IOException {
        Path file = folder.resolve("restricted/exact/2026-03-31/r1/figures.csv");
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(lines)
                    .getRecords();
        }
    }

    private Program.Ended run(String... words) throws IOException, InterruptedException {
        return Program.in(folder).run(words);
    }
}
