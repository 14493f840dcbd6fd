package org.evenhand.job;

import org.evenhand.assessment.Assessment;
import org.evenhand.assessment.Narrative;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.Release;
import org.evenhand.measure.Inquiry;

/** People become protected figures, and are let go of. */
final class CalculateAndRelease implements RunStep {

    @Override
    public String title() {
        return "calculate and release";
    }

    @Override
    public StepReport run(RunMemory memory) {
        Release.Facts facts = ReleaseFacts.of(
                memory.snapshot.get(),
                memory.request().edition(),
                memory.request().policy(),
                memory.request().recipient(),
                memory.key.get());
        Inquiry inquiry = memory.catalogue.get().inquiry(memory.snapshot.get());
        Release release = DisclosureControl.release(inquiry, facts, memory.key.get());
        Assessment assessment = Narrative.of(release, memory.catalogue.get());
        memory.staff.put(WhoIsWhere.of(inquiry));
        memory.snapshot.drop();
        memory.assessment.put(assessment);
        return StepReport.of(figures(release), "figures released");
    }

    private static long figures(Release release) {
        return release.tables().stream()
                .mapToLong(table -> table.figures().size())
                .sum();
    }
}
