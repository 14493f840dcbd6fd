package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.publication.ReleaseDirectory;
import org.evenhand.publication.ReleaseId;
import org.evenhand.publication.RestrictedDirectory;
import org.evenhand.report.web.IndexEntry;
import org.evenhand.report.web.IndexPage;

/** What can be made again when a release is in place: the record of the run, the index and the front page. None of it can fail a run. */
final class AfterPublication {

    private static final String FRONT_PAGE = "index.html";
    private static final String NO_RECORD =
            "The record of this run could not be written; the next run of the same extracts makes it up.";

    private final Path out;
    private final ReleaseIndex index;
    private final Clock clock;
    private final Progress progress;

    AfterPublication(Path out, ReleaseIndex index, Clock clock, Progress progress) {
        this.out = out;
        this.index = index;
        this.clock = clock;
        this.progress = progress;
    }

    /** After a release of this run; where its findings are listed, if they could be. */
    Optional<Path> published(ReleaseId id, RunMemory memory) {
        List<Path> written = new ArrayList<>();
        tolerant(NO_RECORD, () -> written.add(record(id, memory, RestrictedDirectory.Written.AT_ONCE)));
        if (!memory.destination().restricted()) {
            remake();
        }
        return written.stream().findFirst();
    }

    /** After a draft of this run: its findings and who made it are written down, though nobody has published it; where, if they could be. */
    Optional<Path> drafted(RunMemory memory) {
        List<Path> written = new ArrayList<>();
        tolerant(
                "The list of findings could not be written. To see them: " + Invocation.check(memory.request()),
                () -> written.add(recordDraft(memory)));
        return written.stream().findFirst();
    }

    /** After a run that found its release in place: the one that put it there may have been killed before it could write the record. */
    void found(ReleaseId id, RunMemory memory) {
        tolerant(NO_RECORD, () -> {
            if (!memory.destination().records().hasRun(id)) {
                record(id, memory, RestrictedDirectory.Written.LATER);
            }
        });
    }

    /** At every start and after every release. */
    void remake() {
        tolerant("The index of releases could not be brought up to date; the next run makes it up.", index::level);
        tolerant("The page index.html could not be written; the next run makes it up.", this::frontPage);
    }

    private Path recordDraft(RunMemory memory) {
        RestrictedDirectory restricted = memory.destination().records();
        restricted.writeDraftRun(memory.snapshotDate.get(), run(memory, RestrictedDirectory.Written.AT_ONCE));
        return restricted.writeDraftFindings(memory.snapshotDate.get(), FindingsCsv.of(memory.findings.get()));
    }

    private RestrictedDirectory.Run run(RunMemory memory, RestrictedDirectory.Written written) {
        return new RestrictedDirectory.Run(
                System.getProperty("user.name", "unknown"),
                clock.instant(),
                written,
                memory.request().acknowledgements(),
                memory.request().recipient().map(Recipient::byName).orElse(Map.of()));
    }

    /** The run comes last: where it stands, the findings do. */
    private Path record(ReleaseId id, RunMemory memory, RestrictedDirectory.Written written) {
        RestrictedDirectory restricted = memory.destination().records();
        Path findings = restricted.writeFindings(id, FindingsCsv.of(memory.findings.get()));
        restricted.writeRun(id, run(memory, written));
        return findings;
    }

    private void frontPage() throws IOException {
        List<IndexEntry> entries = ReleaseDirectory.at(out).releases().stream()
                .map(AfterPublication::entry)
                .toList();
        Path remade = out.resolve(".evenhand").resolve(FRONT_PAGE);
        IndexPage.write(remade, entries);
        Files.move(
                remade, out.resolve(FRONT_PAGE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static IndexEntry entry(ReleaseDirectory.Published release) {
        List<String> files = release.manifest().files().stream()
                .map(file -> release.id() + "/" + file.path())
                .toList();
        return new IndexEntry(release.id().date(), release.id().number(), "Equality report", files, "published");
    }

    private void tolerant(String otherwise, Chore chore) {
        try {
            chore.run();
        } catch (IOException | RuntimeException e) {
            Faults.log(e);
            progress.warned(otherwise);
        }
    }

    /** Something that may fail. */
    private interface Chore {
        void run() throws IOException;
    }
}
