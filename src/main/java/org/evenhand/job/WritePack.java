package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.disclosure.Release;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.Publisher;
import org.evenhand.publication.ReleaseDirectory;
import org.evenhand.publication.ReleaseId;
import org.evenhand.report.chart.BundledFont;
import org.evenhand.report.pack.PackWriter;

/** Writes every file of the release into staging, the manifest last. */
final class WritePack implements RunStep {

    @Override
    public String title() {
        return "write pack";
    }

    @Override
    public StepReport run(RunMemory memory) throws IOException {
        Publisher publisher = memory.destination().publisher();
        Path staged = publisher.stage(memory.runKey.get());
        memory.staged.put(staged);
        BundledFont font = BundledFont.install();
        try {
            PackWriter.write(memory.assessment.get(), memory.catalogue.get(), staged);
        } finally {
            font.close();
        }
        Manifest manifest = publisher.seal(staged, facts(memory));
        memory.manifest.put(manifest);
        return StepReport.of(manifest.files().size(), "files written");
    }

    private static Manifest.Facts facts(RunMemory memory) {
        return new Manifest.Facts(
                memory.runKey.get(),
                memory.snapshotDate(),
                KeyParts.policy(memory),
                supersedes(memory),
                KeyParts.inputs(memory),
                KeyParts.versions(memory),
                totals(memory.assessment.get().release()));
    }

    private static Optional<ReleaseId> supersedes(RunMemory memory) {
        return memory.destination().releases().latestOf(memory.snapshotDate()).map(ReleaseDirectory.Published::id);
    }

    private static SortedMap<String, Long> totals(Release release) {
        SortedMap<String, Long> totals = new TreeMap<>();
        totals.put("headcount", (long) release.facts().people());
        totals.put("indicators", (long) release.tables().size());
        totals.put(
                "figures",
                release.tables().stream()
                        .mapToLong(table -> table.figures().size())
                        .sum());
        return totals;
    }
}
