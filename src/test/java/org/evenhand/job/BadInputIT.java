package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.extract.Datasources;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not be published is not, and leaves what was published before as it is; through the whole job. */
class BadInputIT {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    @TempDir
    Path folder;

    private Path extracts;
    private Path out;

    @BeforeEach
    void publishOnce() {
        extracts = folder.resolve("extracts");
        out = folder.resolve("reports");
        SampleCouncil.write(60, 2026, extracts);
        assertThat(run(extracts).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void publishesNothingFromABrokenExtract() throws IOException {
        SortedMap<String, String> before = published();
        List<String> cases = stopping();
        assertThat(cases).contains("B01-empty", "B09-wrong-encoding", "B32-truncated", "missing-required-column");
        for (String name : cases) {
            Path broken = Files.createDirectories(folder.resolve(name));
            Files.copy(BROKEN.resolve(name + ".csv"), broken.resolve("workforce_snapshot.csv"));
            stopsAndKeeps(before, broken, ExitCode.INPUT, "workforce_snapshot.csv");
        }
    }

    @Test
    void publishesNothingFromOneExtractInTwoFiles() throws IOException {
        SortedMap<String, String> before = published();
        Path twice = Files.createDirectories(folder.resolve("twice"));
        Files.copy(extracts.resolve("workforce_snapshot.csv"), twice.resolve("workforce_snapshot.csv"));
        Files.copy(extracts.resolve("leavers.xlsx"), twice.resolve("workforce_snapshot.xlsx"));
        stopsAndKeeps(before, twice, ExitCode.SET_UP, "workforce_snapshot.xlsx");
    }

    /** Whoever has to mend a code wants its rows from the run itself, and not only the gate that they closed. */
    @Test
    void saysOfAClosedGateWhichRowsClosedIt() throws IOException {
        SortedMap<String, String> before = published();
        Path coded = Files.createDirectories(folder.resolve("coded"));
        StringBuilder rows = new StringBuilder("person_id,sex,grade\n");
        for (int person = 1; person <= 60; person++) {
            rows.append("P")
                    .append(person)
                    .append(person == 7 || person == 9 ? ",zebra" : ",F")
                    .append(",A\n");
        }
        Files.writeString(coded.resolve("workforce_snapshot.csv"), rows, StandardCharsets.UTF_8);
        stopsAndKeeps(
                before,
                coded,
                ExitCode.INPUT,
                "workforce_snapshot.csv, rows 8, 10, column 'sex': a code that is in no code list.");
        stopsAndKeeps(before, coded, ExitCode.INPUT, "--acknowledge unknown-codes=REASON");
    }

    /** Every extract of which the reader's own test says that it stops a run. */
    private static List<String> stopping() throws IOException {
        try (Stream<Path> texts = Files.list(BROKEN)) {
            return texts.filter(text -> text.toString().endsWith(".txt"))
                    .filter(BadInputIT::stops)
                    .map(text -> String.valueOf(text.getFileName()).replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean stops(Path text) {
        try {
            return Files.readString(text, StandardCharsets.UTF_8).endsWith("stopped\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopsAndKeeps(SortedMap<String, String> before, Path bad, ExitCode exit, String named)
            throws IOException {
        Outcome outcome = run(bad);
        assertThat(outcome.exit())
                .as("%s: %s", bad.getFileName(), outcome.lines())
                .isEqualTo(exit);
        assertThat(String.join("\n", outcome.lines())).contains(named);
        assertThat(published()).as("%s", bad.getFileName()).isEqualTo(before);
    }

    /** Everything but the database and the lock, which say nothing that cannot be made again. */
    private SortedMap<String, String> published() throws IOException {
        SortedMap<String, String> files = new TreeMap<>(Program.fingerprints(out));
        files.keySet().removeIf(file -> file.startsWith(".evenhand/index.") || file.equals(".evenhand/lock"));
        return files;
    }

    private Outcome run(Path from) {
        RunRequest request = new RunRequest(
                from,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 31)),
                out,
                DisclosurePolicy.PUBLISHED,
                Optional.empty(),
                "eflg-2021",
                new TreeSet<>(),
                new TreeMap<>(),
                Datasources.none(),
                1,
                "test");
        return ReportingRun.start(request, new SilentProgress(), Clock.systemUTC());
    }
}
