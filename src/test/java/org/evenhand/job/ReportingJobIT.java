package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.publication.RunLock;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the whole program, each in a process of its own, on a small sample council. */
class ReportingJobIT {

    private static final int PEOPLE = 120;
    private static final long SEED = 20260331;
    private static final int KILLS = 4;
    private static final String MARKER = "Quillfeather-7731";

    @TempDir
    Path folder;

    @BeforeEach
    void writeCouncil() {
        SampleCouncil.write(PEOPLE, SEED, folder.resolve("sample-data"));
    }

    @Test
    void makesOneReleaseHoweverOftenItRuns() throws Exception {
        Run first = run();
        assertThat(first.exit()).as(first.said()).isZero();
        SortedMap<String, String> made = releaseFiles();
        assertThat(made).containsKeys("figures.csv", "board-pack.xlsx", "MANIFEST.json", "AUDIT.json");
        Run second = run();
        assertThat(second.exit()).isZero();
        assertThat(second.said()).contains("The same release is already there: ");
        assertThat(releaseFiles()).isEqualTo(made);
        assertThat(release().getParent()).isDirectoryNotContaining("glob:**/r2");
    }

    @Test
    void changesNothingWhileAnotherRunHoldsTheLock() throws Exception {
        try (RunLock held = RunLock.take(folder.resolve("reports"))) {
            Run run = run();
            assertThat(held).isNotNull();
            assertThat(run.exit()).isEqualTo(ExitCode.BUSY.number());
            assertThat(run.said())
                    .isEqualTo("Another run is writing to reports. This one has changed nothing.\n"
                            + "To go on, wait until it is done and start again.\n");
        }
        assertThat(release()).doesNotExist();
    }

    @Test
    void publishesNothingFromAnEmptyExtract() throws Exception {
        Files.write(folder.resolve("sample-data/workforce_snapshot.csv"), new byte[0]);
        Run run = run();
        assertThat(run.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(run.said()).contains("workforce_snapshot.csv", "Nothing was published.");
        assertThat(release()).doesNotExist();
    }

    @Test
    void listsEveryMistakeInThePlan() throws Exception {
        Path plan = folder.resolve("sample-data/extracts.yaml");
        Files.writeString(plan, Files.readString(plan) + "\nfoo: 1\nbar: 2\n");
        Run run = run();
        assertThat(run.exit()).isEqualTo(ExitCode.SET_UP.number());
        assertThat(run.said()).contains("'foo'", "'bar'");
        assertThat(release()).doesNotExist();
    }

    @Test
    void leavesNothingHalfMadeWhenItIsKilled() throws Exception {
        long began = System.nanoTime();
        assertThat(run().exit()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        SortedMap<String, String> undisturbed = releaseFiles();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            delete(folder.resolve("restricted"));
            delete(folder.resolve("reports"));
            Process process = start();
            Thread.sleep(random.nextLong(whole));
            process.destroyForcibly().waitFor();
            assertThat(!Files.exists(release()) || releaseFiles().equals(undisturbed))
                    .as("after kill %d of seed %d", kill, seed)
                    .isTrue();
            Run again = run();
            assertThat(again.exit()).as(again.said()).isZero();
            assertThat(releaseFiles()).isEqualTo(undisturbed);
        }
    }

    @Test
    void keepsWhatNobodyAskedForOutOfEveryFileAndLine() throws Exception {
        Path extract = folder.resolve("sample-data/workforce_snapshot.csv");
        List<String> lines = Files.readAllLines(extract);
        List<String> marked = new ArrayList<>(List.of(lines.get(0) + ",Notes"));
        lines.stream().skip(1).map(line -> line + "," + MARKER).forEach(marked::add);
        marked.add(MARKER + "," + MARKER);
        Files.write(extract, marked);
        Run run = run();
        Run check = finish(start("check"));
        assertThat(run.said()).doesNotContain(MARKER);
        assertThat(check.said()).doesNotContain(MARKER);
        assertThat(written().filter(ReportingJobIT::holdsMarker)).isEmpty();
    }

    /** Exact figures take every step that protected ones do, and a council this small may not be published. */
    private Run run() throws IOException, InterruptedException {
        return finish(start());
    }

    private Process start() throws IOException {
        return start("run", "--policy", "exact");
    }

    private Process start(String... words) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.awt.headless=true",
                "org.evenhand.Evenhand"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Run finish(Process process) throws IOException, InterruptedException {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String said = output.lines().map(line -> line + "\n").collect(Collectors.joining());
            return new Run(process.waitFor(), said);
        }
    }

    private record Run(int exit, String said) {}

    private Path release() {
        return folder.resolve("restricted/exact/2026-03-31/r1");
    }

    private SortedMap<String, String> releaseFiles() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(release())) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(release().relativize(file).toString(), text(file)));
        }
        return files;
    }

    private Stream<Path> written() throws IOException {
        return Stream.concat(Files.walk(folder.resolve("reports")), Files.walk(folder.resolve("restricted")))
                .filter(Files::isRegularFile);
    }

    private static boolean holdsMarker(Path file) {
        return file.toString().endsWith(".xlsx") ? zipHoldsMarker(file) : hasMarker(bytes(file));
    }

    private static boolean zipHoldsMarker(Path file) {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (hasMarker(zip.readAllBytes())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasMarker(byte[] bytes) {
        return Stream.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .anyMatch(charset -> new String(bytes, charset).contains(MARKER));
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
