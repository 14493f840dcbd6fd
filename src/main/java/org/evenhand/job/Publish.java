package org.evenhand.job;

import java.nio.file.Path;
import java.util.Optional;
import org.evenhand.publication.ReleaseId;

/** Puts the audited files in place in one step; a release that needs approval waits beside the published ones. */
final class Publish implements RunStep {

    private final AfterPublication after;

    Publish(AfterPublication after) {
        this.after = after;
    }

    @Override
    public String title() {
        return "publish";
    }

    @Override
    public StepReport run(RunMemory memory) {
        boolean waits =
                memory.plan.get().approvalRequired() && !memory.destination().restricted();
        memory.summary.put(waits ? draft(memory) : publish(memory));
        memory.staged.drop();
        return StepReport.of(0, waits ? "waits for approval" : "published");
    }

    private RunSummary draft(RunMemory memory) {
        Path place = memory.destination().drafts().put(memory.staged.get());
        return Summaries.made(memory, place, true, after.drafted(memory));
    }

    private RunSummary publish(RunMemory memory) {
        ReleaseId id = memory.destination().publisher().publish(memory.staged.get());
        Optional<Path> listed = after.published(id, memory);
        return Summaries.made(memory, memory.destination().releases().directoryOf(id), false, listed);
    }
}
