package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evenhand.publication.RunLock;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole runs of the whole program, each in a process of its own, on a small sample council; on a larger one and with more kills by
 * {@code -Devenhand.people=2700 -Devenhand.kills=10}.
 */
class ReportingJobIT {

    private static final long SEED = 2026;
    private static final String MARKER = "Quillfeather-7731";

    @TempDir
    Path folder;

    @BeforeEach
    void writeCouncil() {
        SampleCouncil.write(Integer.getInteger("evenhand.people", 60), SEED, folder.resolve("sample-data"));
    }

    @Test
    void makesOneReleaseHoweverOftenItRuns() throws Exception {
        Program.Ended first = run();
        assertThat(first.exit()).as(first.said()).isZero();
        SortedMap<String, String> made = Program.fingerprints(release());
        assertThat(made).containsKeys("figures.csv", "board-pack.xlsx", "MANIFEST.json", "AUDIT.json");
        Program.Ended second = run();
        assertThat(second.exit()).isZero();
        assertThat(second.said()).contains("The same release is already there: ");
        assertThat(Program.fingerprints(release())).isEqualTo(made);
        assertThat(release().getParent()).isDirectoryNotContaining("glob:**/r2");
    }

    @Test
    void keepsExactFiguresOutOfTheFolderThatIsPublished() throws Exception {
        Program.Ended run = run("run", "--policy", "exact", "--recipient", "HR analytics", "--purpose", "a check");
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(folder.resolve("restricted/exact/2026-03-31/r1/figures.csv")).exists();
        assertThat(folder.resolve("restricted/exact/runs/2026-03-31/r1/run.json"))
                .content()
                .contains("\"recipient\" : \"HR analytics\"", "\"purpose\" : \"a check\"");
        assertThat(folder.resolve("restricted/exact/2026-03-31/r1/chart-report.html"))
                .content()
                .contains("Made for HR analytics, for this purpose and no other: a check.");
        for (String owned : List.of("restricted", "restricted/exact")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(owned))))
                    .as(owned)
                    .isEqualTo("rwx------");
        }
        assertThat(release()).doesNotExist();
    }

    @Test
    void asksToWhomExactFiguresAreHanded() throws Exception {
        Program.Ended run = run("run", "--policy", "exact");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.said())
                .contains(
                        "--policy: exact figures are handed to somebody for something. To say to whom and what for, use"
                                + " --recipient WHO and --purpose 'WHAT FOR'.");
        assertThat(folder.resolve("restricted/exact")).doesNotExist();
    }

    @Test
    void waitsWhereSomebodyMustApprove() throws Exception {
        change("extracts.yaml", "approval: none", "approval: required");
        Program.Ended run = run();
        assertThat(run.exit()).as(run.said()).isZero();
        Path draft = folder.resolve("reports/drafts/2026-03-31");
        SortedMap<String, String> waiting = Program.fingerprints(draft);
        assertThat(waiting).containsKeys("figures.csv", "board-pack.xlsx", "MANIFEST.json", "AUDIT.json");
        assertThat(folder.resolve("restricted/drafts/2026-03-31/run.json"))
                .content()
                .contains("\"release\" : \"draft of 2026-03-31\"");
        assertThat(release()).doesNotExist();
        assertThat(folder.resolve("restricted/drafts/2026-03-31/findings.csv")).exists();
        assertThat(run().exit()).isZero();
        assertThat(Program.fingerprints(draft)).isEqualTo(waiting);
        assertThat(release()).doesNotExist();
        change("extracts.yaml", "approval: required", "approval: none");
        assertThat(run().exit()).isZero();
        assertThat(Program.fingerprints(release()).get("figures.csv")).isEqualTo(waiting.get("figures.csv"));
    }

    @Test
    void changesNothingWhileAnotherRunHoldsTheLock() throws Exception {
        try (RunLock held = RunLock.take(folder.resolve("reports"))) {
            Program.Ended run = run();
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
        Program.Ended run = run();
        assertThat(run.exit()).isEqualTo(ExitCode.INPUT.number());
        assertThat(run.said()).contains("workforce_snapshot.csv", "Nothing was published.");
        assertThat(release()).doesNotExist();
    }

    @Test
    void listsEveryMistakeInThePlan() throws Exception {
        change("extracts.yaml", "datasets:", "foo: 1\nbar: 2\ndatasets:");
        Program.Ended run = run();
        assertThat(run.exit()).isEqualTo(ExitCode.SET_UP.number());
        assertThat(run.said()).contains("'foo'", "'bar'");
        assertThat(release()).doesNotExist();
    }

    @Test
    void leavesNothingHalfMadeWhenItIsKilled() throws Exception {
        long began = System.nanoTime();
        assertThat(run().exit()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        SortedMap<String, String> undisturbed = Program.fingerprints(release());
        long seed = Long.getLong("evenhand.seed", System.nanoTime());
        System.out.println("-Devenhand.seed=" + seed);
        Random random = new Random(seed);
        for (int kill = 1; kill <= Integer.getInteger("evenhand.kills", 2); kill++) {
            Program.delete(folder.resolve("restricted"));
            Program.delete(folder.resolve("reports"));
            long after = random.nextLong(whole);
            killAfter(after);
            SortedMap<String, String> left = Program.fingerprints(release());
            System.out.printf(
                    "kill %d after %d of %d ms left %s%n",
                    kill, after, whole, left.isEmpty() ? "no release" : "a release");
            assertThat(left).isIn(new TreeMap<>(), undisturbed);
            Program.Ended again = run();
            assertThat(again.exit()).as(again.said()).isZero();
            assertThat(Program.fingerprints(release())).isEqualTo(undisturbed);
            assertThat(Program.files(folder.resolve("reports/.evenhand/staging")))
                    .isEmpty();
        }
    }

    private void killAfter(long milliseconds) throws IOException, InterruptedException {
        Process process = Program.in(folder).start("run", "--quiet");
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "exact --recipient analysts --purpose test"})
    void keepsWhatNobodyAskedForOutOfEveryFileAndLine(String policy) throws Exception {
        plantMarkers();
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Program program = Program.in(folder).with("-Dlogging.level.root=TRACE", "-Djava.io.tmpdir=" + temporary);
        Program.Ended run = program.run(("run --policy " + policy).split(" ", -1));
        assertThat(run.exit())
                .as(run.said().lines().limit(20).toList().toString())
                .isZero();
        assertThat(run.said()).contains("DEBUG", "TRACE").doesNotContain(MARKER);
        plantBrokenRows();
        assertThat(program.run(("run --policy " + policy).split(" ", -1)).said())
                .doesNotContain(MARKER);
        assertThat(program.run("check").said()).doesNotContain(MARKER);
        for (String place : List.of("reports", "restricted", "temporary")) {
            assertThat(Program.files(folder.resolve(place))).noneMatch(ReportingJobIT::holdsMarker);
        }
    }

    /** In a column that no plan names, and in one that the plan refuses. */
    private void plantMarkers() throws IOException {
        Path extract = folder.resolve("sample-data/workforce_snapshot.csv");
        List<String> lines = Files.readAllLines(extract);
        int refused = List.of(lines.get(0).split(",", -1)).indexOf("NI Number");
        assertThat(refused).isNotNegative();
        List<String> marked = new ArrayList<>(List.of(lines.get(0) + ",Locker"));
        lines.subList(1, lines.size() - 1).forEach(line -> marked.add(marked(line, refused)));
        marked.add(lines.get(lines.size() - 1));
        Files.write(extract, marked);
    }

    private static String marked(String line, int refused) {
        String[] cells = line.split(",", -1);
        cells[refused] = MARKER;
        return String.join(",", cells) + "," + MARKER;
    }

    /** Where a code, a date, an amount and a whole row should be. */
    private void plantBrokenRows() throws IOException {
        Path extract = folder.resolve("sample-data/workforce_snapshot.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(extract));
        String row = lines.get(1);
        for (int cell = 2; cell < row.split(",", -1).length; cell++) {
            String[] cells = row.split(",", -1);
            cells[0] = "9" + cell;
            cells[cell] = MARKER;
            lines.add(1, String.join(",", cells));
        }
        lines.add(1, MARKER + "," + MARKER);
        Files.write(extract, lines);
    }

    private Program.Ended run(String... words) throws IOException, InterruptedException {
        return Program.in(folder).run(words.length == 0 ? new String[] {"run"} : words);
    }

    private Path release() {
        return folder.resolve(Program.RELEASE);
    }

    private void change(String file, String from, String to) throws IOException {
        Path changed = folder.resolve("sample-data").resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to));
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
        Charset[] charsets = {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE};
        return Stream.of(charsets).anyMatch(charset -> new String(bytes, charset).contains(MARKER));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
