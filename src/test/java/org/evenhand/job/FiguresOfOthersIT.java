package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.extract.ExamplePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Census 2021 of Bristol and the pay gaps that Cornwall published for 31 March 2019, by the example plans, from files to a finished release. Both
 * under the Open Government Licence v3.0; what must come out is what was published.
 */
class FiguresOfOthersIT {

    private static final Path PLANS = Path.of("src", "docs", "plans");
    private static final String DATASETS = "datasets:\n";

    @TempDir
    Path folder;

    private Path extracts = Path.of("");

    @BeforeEach
    void makeExtracts() throws IOException {
        extracts = Files.createDirectories(folder.resolve("sample-data"));
        ExamplePlan.of("census-2021", extracts);
        ExamplePlan.of("published-pay-gaps", extracts);
        Files.writeString(
                extracts.resolve("extracts.yaml"),
                "organisation: Two councils\nsnapshot date: 2026-03-31\napproval: none\nprotection key: demonstration\n"
                        + DATASETS + datasets("census-2021") + datasets("published-pay-gaps"));
        // The median gap that Cornwall published is 14.1; the baseline is made up.
        Files.writeString(extracts.resolve("action_plan_evidence.csv"), """
                item_id,item_type,indicator_id,baseline,as_at,criteria_improving,criteria_worsening
                O1,outcome,PAY-02,17.0,2018-03-31,1 point,1 point
                """);
    }

    private static String datasets(String plan) throws IOException {
        String text = Files.readString(PLANS.resolve(plan + ".yaml"), StandardCharsets.UTF_8);
        return text.substring(text.indexOf(DATASETS) + DATASETS.length());
    }

    @Test
    void theReleaseHoldsWhatOthersPublished() throws IOException, InterruptedException {
        ReleasedFigures figures = ReleasedFigures.exact(folder, "2026-03-31");

        assertThat(share(figures, "black_african")).isEqualTo("3.8");
        assertThat(share(figures, "white_british")).isEqualTo("71.6");
        CSVRecord improving = figures.rows().stream()
                .filter(row -> row.get("indicator").equals("LPC-02")
                        && row.get("stage").equals("Improving")
                        && row.get("within").equals("organisation"))
                .findFirst()
                .orElseThrow();
        assertThat(improving.get("value")).isEqualTo("1");
    }

    @Test
    void aCheckSaysThatTheBenchmarkIsOfAllAges() throws IOException, InterruptedException {
        Program.Ended ended = Program.in(folder).run("check");

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(ended.said())
                .contains("ethnicity21_ltla21.csv: residents of all ages, while a workforce is of working age");
    }

    private static String share(ReleasedFigures figures, String group) {
        return figures.rows().stream()
                .filter(row -> row.get("indicator").equals("COM-01")
                        && row.get("within_value").equals("Bristol, City of")
                        && row.get("group").equals(group)
                        && row.get("measure").equals("share"))
                .findFirst()
                .orElseThrow()
                .get("value");
    }
}
