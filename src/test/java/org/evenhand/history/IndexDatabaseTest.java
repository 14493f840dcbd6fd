package org.evenhand.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndexDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenForTheNextOpening() {
        try (IndexDatabase index = open()) {
            insertRelease(index);
        }
        try (IndexDatabase index = open()) {
            assertThat(new ResultStore(index.source()).releases()).hasSize(1);
            assertThat(index.warning()).isEmpty();
        }
    }

    @Test
    void opensInAFolderWithSpaceAndPercentAndEquals() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("a=b %20 c"));
        try (IndexDatabase index = IndexDatabase.open(odd, List.of())) {
            assertThat(index.warning()).isEmpty();
        }
        assertThat(odd.resolve("index.mv.db")).exists();
    }

    @Test
    void runsInMemoryWhereTheFolderHasASemicolonInItsName() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("a;b"));
        try (IndexDatabase index = IndexDatabase.open(odd, List.of())) {
            assertThat(index.warning())
                    .contains(
                            "The index of releases cannot be used: H2 cannot open a file in a folder with a semicolon in its"
                                    + " name. This run does without it; the next run makes it up.");
        }
    }

    @Test
    void movesABrokenFileAsideAndBeginsAnew() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("index.mv.db"), noise);
        try (IndexDatabase index = open()) {
            assertThat(index.warning())
                    .contains(
                            "The index of releases was broken. It was moved aside to 'index.broken-1.mv.db' and made again"
                                    + " from the published releases.");
            assertThat(new ResultStore(index.source()).releases()).isEmpty();
        }
        assertThat(folder.resolve("index.broken-1.mv.db")).hasBinaryContent(noise);
    }

    @Test
    void survivesATruncationAtAnyTenthOfTheFile() throws IOException {
        try (IndexDatabase index = open()) {
            insertRelease(index);
        }
        byte[] whole = Files.readAllBytes(folder.resolve("index.mv.db"));
        for (int tenth = 0; tenth < 10; tenth++) {
            Path other = Files.createDirectories(folder.resolve("cut" + tenth));
            Files.write(other.resolve("index.mv.db"), Arrays.copyOf(whole, whole.length * tenth / 10));
            try (IndexDatabase index = IndexDatabase.open(other, List.of())) {
                assertThat(new ResultStore(index.source()).releases().size()).isBetween(0, 1);
            }
        }
    }

    @Test
    void runsInMemoryWhileAnotherProgramHasTheFileOpen() throws Exception {
        open().close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            try (IndexDatabase index = open()) {
                assertThat(index.warning())
                        .contains(
                                "The index of releases cannot be used: another program has it open. This run does without"
                                        + " it; the next run makes it up.");
                assertThat(new ResultStore(index.source()).releases()).isEmpty();
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void makesTheSchemaAnewWhereAKilledRunLeftHalfOfIt() throws SQLException {
        try (Connection half = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("index"), "evenhand", "")) {
            half.createStatement().execute("CREATE TABLE evenhand_release (id VARCHAR(40))");
        }
        try (IndexDatabase index = open()) {
            insertRelease(index);
            assertThat(index.warning()).isEmpty();
        }
    }

    @Test
    void leavesTheFileOfANewerEvenhandAlone() {
        try (IndexDatabase index = open()) {
            insertRelease(index);
            JdbcClient.create(index.source())
                    .sql("UPDATE evenhand_schema SET version = 99")
                    .update();
        }
        try (IndexDatabase index = open()) {
            assertThat(index.warning())
                    .contains(
                            "The index of releases cannot be used: it was made by a newer Evenhand. This run does without"
                                    + " it; the next run makes it up.");
        }
        assertThat(folder.resolve("index.mv.db")).exists();
    }

    private IndexDatabase open() {
        return IndexDatabase.open(folder, List.of());
    }

    private static void insertRelease(IndexDatabase index) {
        JdbcClient.create(index.source())
                .sql(
                        "INSERT INTO evenhand_release VALUES ('2026-03-31/r1', DATE '2026-03-31', 1, ?, 'published', 'eflg-2021')")
                .param("0".repeat(64))
                .update();
    }

    /** Another program that has the database open. */
    static final class Holder {

        public static void main(String[] arguments) throws InterruptedException {
            Optional<String> warning =
                    IndexDatabase.open(Path.of(arguments[0]), List.of()).warning();
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(warning.orElse("open"));
            Thread.sleep(60_000);
        }
    }
}
