package org.evenhand.job;

import java.nio.file.Path;
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
        Path place = waits ? draft(memory) : publish(memory);
        memory.staged.drop();
        memory.summary.put(Summaries.made(memory, place, waits));
        return StepReport.of(0, waits ? "waits for approval" : "published");
    }

    private static Path draft(RunMemory memory) {
        return memory.destination().drafts().put(memory.staged.get());
    }

    private Path publish(RunMemory memory) {
        ReleaseId id = memory.destination().publisher().publish(memory.staged.get());
        after.published(id, memory);
        return memory.destination().releases().directoryOf(id);
    }
}
