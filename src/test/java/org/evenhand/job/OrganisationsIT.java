package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on the extracts of two bodies that number their people from one and have departments of the same names. */
class OrganisationsIT {

    private static final String PLAN = """
            organisation: Two Moors Partnership
            snapshot date: 2026-03-31
            approval: none
            protection key: demonstration
            datasets:
              workforce_snapshot:
                file: "staff-*.csv"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeExtracts() throws IOException {
        Files.createDirectories(folder.resolve("sample-data"));
        write("staff-fernshire.csv", staff("Fernshire", 120));
        write("staff-moorland.csv", staff("Moorland", 80));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("sample-data").resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String staff(String organisation, int people) {
        Stream<String> rows = IntStream.rangeClosed(1, people)
                .mapToObj(person -> String.join(
                        ",",
                        organisation,
                        String.valueOf(person),
                        person % 2 == 0 ? "F" : "M",
                        person % 3 == 0 ? "Indian" : "White British",
                        person % 5 < 3 ? "Adults" : "Roads",
                        String.valueOf(15 + person % 7)));
        return Stream.concat(Stream.of("organisation,person_id,sex,ethnicity,department,hourly_pay"), rows)
                .reduce("", (text, row) -> text + row + "\n");
    }

    private List<String> headcounts(String plan) throws IOException, InterruptedException {
        write("extracts.yaml", plan);
        Program.Ended run = Program.in(folder).run("run", "--quiet");
        assertThat(run.exit()).as(run.said()).isZero();
        try (Stream<String> lines = Files.lines(folder.resolve(Program.RELEASE).resolve("figures.csv"))) {
            return lines.filter(
                            line -> line.contains("REP-01") && line.contains(",sex,all,") && line.contains(",count,"))
                    .map(line -> line.replaceAll(".*,(organisation|department),([^,]*),[^,]*,count,(\\d*),.*", "$2=$3"))
                    .toList();
        }
    }

    @Test
    void keepsTheDepartmentsOfTwoBodiesApart() throws Exception {
        assertThat(headcounts(PLAN))
                .containsExactly(
                        "=200",
                        "Fernshire: Adults=72",
                        "Fernshire: Roads=48",
                        "Moorland: Adults=48",
                        "Moorland: Roads=32");
    }

    @Test
    void makesThePackOfOne() throws Exception {
        assertThat(headcounts(PLAN + "only organisation: Moorland\n")).containsExactly("=80", "Adults=48", "Roads=32");
    }
}
