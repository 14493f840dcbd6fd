package org.evenhand.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.assessment.Assessment;
import org.evenhand.assessment.Narrative;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.Release;
import org.evenhand.measure.Inquiry;

/** People become protected figures, and are let go of. */
final class CalculateAndRelease implements RunStep {

    private static final int FEW = 10;

    @Override
    public String title() {
        return "calculate and release";
    }

    @Override
    public StepReport run(RunMemory memory) {
        Inquiry inquiry = memory.catalogue.get().inquiry(memory.snapshot.get());
        Release release = DisclosureControl.release(inquiry, facts(memory), memory.key.get());
        Assessment assessment = Narrative.of(release, memory.catalogue.get());
        memory.snapshot.drop();
        memory.assessment.put(assessment);
        return StepReport.of(figures(release), "figures released");
    }

    private static long figures(Release release) {
        return release.tables().stream()
                .mapToLong(table -> table.figures().size())
                .sum();
    }

    private static Release.Facts facts(RunMemory memory) {
        Snapshot snapshot = memory.snapshot.get();
        return new Release.Facts(
                snapshot.facts().organisation(),
                snapshot.facts().nation(),
                snapshot.facts().snapshotDate(),
                snapshot.earlier().map(Snapshot.Earlier::snapshotDate),
                memory.request().policy(),
                memory.request().edition(),
                memory.key.get().id(),
                memory.key.get().isDemonstration(),
                snapshot.people().size(),
                snapshot.facts().outOfScope(),
                snapshot.facts().passedOver(),
                snapshot.facts().unusable(),
                notes(snapshot));
    }

    private static List<String> notes(Snapshot snapshot) {
        List<String> notes = new ArrayList<>();
        Optional.of("Full-pay status was not supplied, so pay gaps are not the figures that the law orders.")
                .filter(note -> !snapshot.facts().fullPaySupplied())
                .ifPresent(notes::add);
        Optional.of(snapshot.facts().unreadAges())
                .filter(rows -> rows > 0)
                .map(rows -> "Kept with age not held: " + rows(rows)
                        + " of the workforce extract whose date of birth or" + " age could not be read.")
                .ifPresent(notes::add);
        return notes;
    }

    /** Nothing under ten is printed. */
    private static String rows(int count) {
        return count < FEW ? "fewer than " + FEW + " rows" : count + " rows";
    }
}
