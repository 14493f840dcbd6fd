package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.evenhand.extract.Admissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page for contributors, taken from the page: each is put in the one place that it names, and the program run. */
class ContributingIT {

    private static final Path PAGE = Path.of("CONTRIBUTING.md");
    private static final Path DATASETS = Path.of("src", "main", "java", "org", "evenhand", "dataset", "Dataset.java");
    private static final String RECRUITMENT = "catalogue/indicators/recruitment.yaml";
    private static final Pattern EXAMPLE = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Path extracts = Path.of("");
    private Path changed = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        extracts = Files.createDirectories(folder.resolve("sample-data"));
        changed = Files.createDirectories(folder.resolve("changed"));
    }

    /** The examples of a section, in order. */
    private static List<String> examples(String section, String language) throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String from = page.substring(page.indexOf("### " + section + "\n"));
        int end = Math.min(next(from, "\n### "), next(from, "\n## "));
        Matcher example = EXAMPLE.matcher(from.substring(0, end));
        List<String> examples = new ArrayList<>();
        while (example.find()) {
            if (example.group(1).equals(language)) {
                examples.add(example.group(2));
            }
        }
        return examples;
    }

    private static int next(String text, String heading) {
        int at = text.indexOf(heading);
        return at < 0 ? text.length() : at;
    }

    /** The admissions of 1973 again: all were interviewed, so those offered are those admitted. */
    @Test
    void anIndicatorIsOneEntry() throws IOException, InterruptedException {
        String entry = examples("Adding an indicator", "yaml").get(0);
        String shipped =
                Files.readString(Path.of("src", "main", "resources").resolve(RECRUITMENT), StandardCharsets.UTF_8);
        Files.createDirectories(changed.resolve(RECRUITMENT).getParent());
        Files.writeString(changed.resolve(RECRUITMENT), shipped + "\n" + entry);
        Admissions.into(extracts);

        Program.Ended ended = Program.in(folder)
                .changedBy(changed)
                .run("run", "--policy", "exact", "--recipient", "HR analytics", "--purpose", "a check");
        assertThat(ended.exit()).as(ended.said()).isZero();
        ReleasedFigures figures = ReleasedFigures.madeIn(folder, "1973-12-31");
        figures.counts("REC-09", "organisation", "", "female", 557, 1835);
        assertThat(figures.number("REC-09", "organisation", "", "female", "ratio"))
                .isEqualByComparingTo("0.68");
        assertThat(Files.readString(folder.resolve("restricted/exact/1973-12-31/r1/chart-report.html")))
                .contains("Offered after interview");
    }

    @Test
    void anotherSystemIsOnePlan() throws IOException, InterruptedException {
        Files.writeString(
                extracts.resolve("extracts.yaml"),
                examples("Adding a plan for another HR system", "yaml").get(0));
        Files.writeString(
                extracts.resolve("staff-list.csv"),
                examples("Adding a plan for another HR system", "csv").get(0));

        assertThat(check())
                .contains("workforce_snapshot: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted")
                .contains("column 'Known As': this column is refused by name, and nothing of it was read.")
                .doesNotContain("that were not read: Works No");
    }

    @Test
    void aDatasetIsOneRecordAndOneLine() throws IOException, InterruptedException {
        List<String> examples = examples("Adding a dataset", "java");
        String datasets = Files.readString(DATASETS, StandardCharsets.UTF_8);
        String first = "    WORKFORCE_SNAPSHOT(";
        compile("MentoringPair.java", examples.get(0));
        compile("Dataset.java", datasets.replace(first, examples.get(1) + first));
        Files.writeString(extracts.resolve("workforce_snapshot.csv"), "person_id,sex\nP1,F\n");
        Files.writeString(extracts.resolve("mentoring.csv"), "Pair ID,department,began\nM1,Roads,2026-01-31\nM2,,\n");

        assertThat(check()).contains("mentoring: 2 rows received, 2 unchanged, 0 repaired, 0 rejected; 2 counted");
    }

    private String check() throws IOException, InterruptedException {
        Program.Ended ended = Program.in(folder)
                .changedBy(changed)
                .run("check", "--extracts", extracts.toString(), "--snapshot-date", "2026-03-31");
        assertThat(ended.exit()).as(ended.said()).isZero();
        return ended.said();
    }

    private void compile(String file, String source) throws IOException {
        Path written = folder.resolve(file);
        Files.writeString(written, source);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int faults = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-parameters",
                        "-proc:none",
                        "-cp",
                        Program.classPath(changed),
                        "-d",
                        changed.toString(),
                        written.toString());
        assertThat(faults).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
