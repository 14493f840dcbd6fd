package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.evenhand.history.IndexDatabase;
import org.evenhand.history.ResultStore;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.ReleaseDirectory;
import org.evenhand.publication.ReleaseId;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real kills of real processes between the first act of publishing and the end of the program. Each round kills once at every moment
 * below, in an order drawn by the seed; the second round lets the program run on for up to 50 milliseconds first, and so on. As many kills
 * as {@code -Devenhand.kills} says.
 */
class KilledPublicationIT {

    private static final ReleaseId RELEASE = new ReleaseId(LocalDate.of(2026, 3, 31), 1);
    private static final String MOVE = "java.nio.file.Files.move";
    private static final String RENAME = "org.evenhand.publication.Publisher.move";
    private static final String FORCE = "org.evenhand.publication.FileTree.forceDirectory";
    private static final String RECORD = "org.evenhand.publication.RestrictedDirectory.writeRun";
    private static final String FRONT_PAGE = "org.evenhand.job.AfterPublication.frontPage";
    private static final String ROWS = "org.h2.jdbc.JdbcPreparedStatement.executeBatch";

    private static final Made NOTHING = new Made(false, false, false, false);
    private static final Made PUBLISHED = new Made(true, false, false, false);
    private static final Made RECORDED = new Made(true, true, false, false);
    private static final Made INDEXED = new Made(true, true, true, false);
    private static final Made ALL = new Made(true, true, true, true);

    private static final List<Moment> MOMENTS = List.of(
            new Moment("before publishing", NOTHING, "org.evenhand.publication.Publisher.publish"),
            new Moment("before the rename", NOTHING, RENAME, MOVE),
            new Moment("renamed, its folder not forced", PUBLISHED, RENAME, FORCE),
            new Moment("renamed, the output not forced", PUBLISHED, RENAME, FORCE, FORCE),
            new Moment("published, findings not written", PUBLISHED, "org.evenhand.job.FindingsCsv.of"),
            new Moment("findings written, run.json not", PUBLISHED, RECORD),
            new Moment("run.json written beside its place", PUBLISHED, RECORD, MOVE),
            new Moment("recorded, not indexed", RECORDED, RENAME, "org.evenhand.job.ReleaseIndex.level"),
            new Moment("half of the index written", RECORDED, RENAME, ROWS, ROWS),
            new Moment("index not committed", RECORDED, RENAME, ROWS, "org.h2.jdbc.JdbcConnection.commit"),
            new Moment("indexed, index.html not begun", INDEXED, RENAME, FRONT_PAGE),
            new Moment("index.html written beside its place", INDEXED, RENAME, FRONT_PAGE, MOVE),
            new Moment("index.html in place", ALL, "org.evenhand.job.Summaries.made"),
            new Moment("end of the job not recorded", ALL, "org.evenhand.job.GracefulStop.afterJob"),
            new Moment("index not closed", ALL, "org.evenhand.history.IndexDatabase.close"));

    @TempDir
    Path folder;

    /** A moment of a run: it has entered these methods in turn, and this is all that it has made. */
    private record Moment(String name, Made made, String... entered) {}

    /** What stands on the disk: a whole release, the record of who ran it, its rows in the index, its line on the front page. */
    private record Made(boolean release, boolean record, boolean rows, boolean line) {

        /** Each is made only after what comes before it. */
        boolean inOrder() {
            return (release || !record) && (record || !rows) && (rows || !line);
        }
    }

    /** All that a run leaves for others to read. */
    private record Left(SortedMap<String, String> release, String frontPage, int rows) {}

    @BeforeEach
    void writeCouncil() {
        SampleCouncil.write(Integer.getInteger("evenhand.people", 60), 2026, folder.resolve("sample-data"));
    }

    @Test
    void publishesAllOrNothingWhereverPublishingIsKilled() throws Exception {
        assertThat(Program.in(folder).run("run").exit()).isZero();
        Left undisturbed = left();
        long seed = Long.getLong("evenhand.seed", System.nanoTime());
        System.out.println("-Devenhand.seed=" + seed);
        Random random = new Random(seed);
        List<Moment> round = new ArrayList<>(MOMENTS);
        for (int kill = 0; kill < Integer.getInteger("evenhand.kills", 2); kill++) {
            if (kill % MOMENTS.size() == 0) {
                Collections.shuffle(round, random);
            }
            long later = kill < MOMENTS.size() ? 0 : 1 + random.nextLong(50);
            killAndRunAgain(kill + 1, round.get(kill % MOMENTS.size()), later, undisturbed);
        }
    }

    private void killAndRunAgain(int kill, Moment moment, long later, Left undisturbed) throws Exception {
        Program.delete(folder.resolve("restricted"));
        Program.delete(folder.resolve("reports"));
        boolean running = killed(moment, later);
        Made made = made(undisturbed);
        String when = later + " ms after '" + moment.name() + "'" + (running ? "" : ", when it had ended");
        System.out.println("kill " + kill + ", " + when + ": " + made);
        assertThat(made).as(when).matches(Made::inOrder, "made in order");
        if (later == 0) {
            assertThat(running).as(when).isTrue();
            assertThat(made).as(when).isEqualTo(moment.made());
        }
        Program.Ended again = Program.in(folder).run("run");
        assertThat(again.exit()).as(again.said()).isZero();
        assertThat(made(undisturbed)).isEqualTo(ALL);
        assertThat(left()).isEqualTo(undisturbed);
        assertThat(Program.files(folder.resolve("reports/.evenhand/staging"))).isEmpty();
        assertThat(Program.files(folder.resolve("restricted")))
                .noneMatch(file -> file.toString().endsWith(".new"));
        assertThat(JobHistory.statuses(reports())).doesNotContain("STARTED").endsWith("COMPLETED");
    }

    private boolean killed(Moment moment, long later) throws IOException, InterruptedException {
        try (HaltedProgram program = HaltedProgram.start(folder, "run", "--quiet")) {
            for (String method : moment.entered()) {
                program.runTo(method);
            }
            return program.killAfter(later);
        }
    }

    /** Half of anything is an error. */
    private Made made(Left undisturbed) throws IOException {
        Left left = left();
        Path record = folder.resolve("restricted").resolve(RELEASE.toString()).resolve("run.json");
        Made made = new Made(
                !left.release().isEmpty(),
                Files.exists(record),
                left.rows() > 0,
                left.frontPage().contains(RELEASE.toString()));
        if (made.release()) {
            assertThat(left.release()).isEqualTo(undisturbed.release());
            Path place = ReleaseDirectory.at(reports()).directoryOf(RELEASE);
            assertThat(Manifest.read(place).differences(place)).isEmpty();
        }
        if (made.record()) {
            assertThat(Files.readString(record))
                    .contains("\"release\" : \"" + RELEASE + "\"", "\"who\"")
                    .endsWith("}\n");
        }
        assertThat(left.rows()).isIn(0, undisturbed.rows());
        assertThat(made.line() ? left.frontPage() : undisturbed.frontPage()).isEqualTo(undisturbed.frontPage());
        return made;
    }

    private Left left() throws IOException {
        Path page = reports().resolve("index.html");
        return new Left(
                Program.fingerprints(folder.resolve(Program.RELEASE)),
                Files.exists(page) ? Files.readString(page) : "",
                rows());
    }

    /** Read from a copy: opening the index mends it, and that is for the next run to do. */
    private int rows() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(
                reports().resolve(".evenhand/index.mv.db"),
                copy.resolve("index.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        try (IndexDatabase index = IndexDatabase.open(copy, List.of())) {
            assertThat(index.warning()).isEmpty();
            return new ResultStore(index.source()).figures(RELEASE.toString());
        }
    }

    private Path reports() {
        return folder.resolve("reports");
    }
}
