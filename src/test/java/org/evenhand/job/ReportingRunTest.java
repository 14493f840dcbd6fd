package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evenhand.yaml.SetUpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame of the job: what becomes of steps that end well, fail, are killed or are told to stop. */
class ReportingRunTest {

    /** Stands for anything about a person. */
    private static final String MARKER = "Quillfeather-7731";

    @TempDir
    Path out;

    @Test
    void endsWellWhenEveryStepDoes() {
        Outcome outcome = run(TestSteps.ending());
        assertThat(outcome).isEqualTo(Outcome.done(TestSteps.SUMMARY));
    }

    @Test
    void leavesOutLaterStepsWhenTheReleaseIsAlreadyThere() {
        Outcome outcome = run(TestSteps.alreadyThere(), TestSteps.failing(new IllegalStateException()));
        assertThat(outcome.exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void listsEveryMistakeInTheSetUp() {
        Outcome outcome = run(TestSteps.failing(new SetUpException(List.of("first", "second"))));
        assertThat(outcome.exit()).isEqualTo(ExitCode.SET_UP);
        assertThat(outcome.lines()).containsExactly("first", "second");
    }

    @Test
    void namesTheFileWhenTheDiskIsFull() {
        Outcome outcome = run(
                TestSteps.failing(new FileSystemException("reports/board-pack.xlsx", null, "No space left on device")));
        assertThat(outcome.exit()).isEqualTo(ExitCode.PLACE);
        assertThat(outcome.lines())
                .containsExactly(
                        "The release could not be written or put in place: reports/board-pack.xlsx: no space left on"
                                + " device (E-DISK-FULL). Nothing was published.");
    }

    @Test
    void keepsTheReasonOfAStop() {
        Stop stop = new Stop(ExitCode.INPUT, "E-GATE", List.of("A gate."));
        assertThat(run(TestSteps.failing(stop)))
                .isEqualTo(new Outcome(ExitCode.INPUT, List.of("A gate."), Optional.empty()));
    }

    @Test
    void saysACodeAndNothingElseWhenTheFaultIsOurs() {
        Outcome outcome = run(TestSteps.failing(new IllegalArgumentException(MARKER)));
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.lines()).hasSize(1);
        assertThat(outcome.lines().get(0))
                .matches(
                        "Something went wrong in Evenhand itself \\(E-[0-9A-F]{8}\\)\\. Nothing was published; the log has the"
                                + " details\\.");
    }

    @Test
    void reportsRunningOutOfMemory() {
        Outcome outcome = run(TestSteps.failing(new OutOfMemoryError(MARKER)));
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(outcome.lines().get(0)).contains("E-MEMORY");
    }

    @Test
    void keepsWhatAnExceptionSaysOutOfEveryFile() throws IOException {
        IOException inner = new IOException(MARKER);
        run(TestSteps.failing(new IllegalStateException(MARKER, new UncheckedIOException(MARKER, inner))));
        run(TestSteps.failing(new UncheckedIOException(MARKER, inner)));
        run(TestSteps.failing(new StackOverflowError(MARKER)));
        assertThat(filesWith(MARKER)).isEmpty();
    }

    @Test
    void keepsWhatAnExceptionSaysOutOfTheLog() throws Exception {
        TestJvm jvm = TestJvm.start(out, "fail");
        assertThat(jvm.waitFor()).isEqualTo(ExitCode.FAULT.number());
        assertThat(jvm.said()).contains("java.lang.IllegalStateException").doesNotContain(MARKER);
    }

    @Test
    void runsAgainAfterEveryFailure() {
        run(TestSteps.failing(new IllegalStateException()));
        assertThat(run(TestSteps.ending()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void recoversFromARunThatWasKilled() throws Exception {
        TestJvm jvm = TestJvm.start(out, "wait");
        jvm.awaitLine("waiting");
        jvm.kill();
        assertThat(run(TestSteps.ending()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(JobHistory.statuses(out)).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void stopsWithinSecondsWhenToldTo() throws Exception {
        TestJvm jvm = TestJvm.start(out, "wait");
        jvm.awaitLine("waiting");
        long asked = System.nanoTime();
        jvm.terminate();
        assertThat(jvm.waitFor()).isEqualTo(143);
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked)).isLessThan(10);
        assertThat(JobHistory.statuses(out)).containsExactly("STOPPED");
        assertThat(run(TestSteps.ending()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void endsWellThoughTheIndexIsBroken() throws IOException {
        run(TestSteps.ending());
        Files.writeString(out.resolve(".evenhand/index.mv.db"), "not a database".repeat(1000));
        assertThat(run(TestSteps.ending()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(JobHistory.statuses(out)).containsExactly("COMPLETED");
    }

    private Outcome run(RunStep... steps) {
        return new ReportingRun(
                        TestSteps.request(out),
                        new SilentProgress(),
                        after -> new Steps(List.of(steps)),
                        Clock.systemUTC())
                .run();
    }

    private List<Path> filesWith(String marker) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, marker))
                    .toList();
        }
    }

    private static boolean holds(Path file, String marker) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(marker)
                    || new String(bytes, StandardCharsets.UTF_16LE).contains(marker)
                    || new String(bytes, StandardCharsets.UTF_16BE).contains(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
