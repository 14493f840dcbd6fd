package org.evenhand.job;

import java.nio.file.Path;
import java.util.Optional;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.Release;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;
import org.evenhand.figure.Status;

/** What a run made, counted. */
final class Summaries {

    private Summaries() {}

    static RunSummary made(RunMemory memory, Path place, boolean waits, Optional<Path> listed) {
        Release release = memory.assessment.get().release();
        int published =
                (int) release.tables().stream().filter(Summaries::hasValue).count();
        int unreliable = (int) release.tables().stream()
                .filter(table -> !hasValue(table) && hasUnreliable(table))
                .count();
        return new RunSummary(
                release.facts().organisation(),
                release.facts().snapshotDate(),
                release.facts().people(),
                published,
                unreliable,
                release.tables().size() - published - unreliable,
                memory.findings.get().list().size(),
                memory.leftOut.get(),
                listed,
                memory.gates.get().size(),
                memory.manifest.get().files().size(),
                place,
                stateOf(memory, waits));
    }

    static RunSummary alreadyThere(RunMemory memory, Path place) {
        Snapshot snapshot = memory.snapshot.get();
        return new RunSummary(
                snapshot.facts().organisation(),
                snapshot.facts().snapshotDate(),
                snapshot.people().size(),
                0,
                0,
                0,
                memory.findings.get().list().size(),
                memory.leftOut.get(),
                Optional.empty(),
                memory.gates.get().size(),
                0,
                place,
                RunSummary.State.ALREADY_THERE);
    }

    private static RunSummary.State stateOf(RunMemory memory, boolean waits) {
        if (memory.destination().restricted()) {
            return RunSummary.State.RESTRICTED;
        }
        return waits ? RunSummary.State.WAITS_FOR_APPROVAL : RunSummary.State.PUBLISHED;
    }

    private static boolean hasValue(ReleasedTable table) {
        return table.figures().stream().anyMatch(Figure::published);
    }

    private static boolean hasUnreliable(ReleasedTable table) {
        return table.figures().stream().anyMatch(figure -> figure.status() == Status.U);
    }
}
