package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.audit.Audit;
import org.evenhand.audit.AuditReport;

/** Has the staged files read by somebody who knows nothing of how they were made. */
final class AuditStaging implements RunStep {

    @Override
    public String title() {
        return "audit";
    }

    @Override
    public StepReport run(RunMemory memory) throws IOException {
        Path staged = memory.staged.get();
        AuditReport report = Audit.check(staged, memory.staff.get());
        if (!report.passed()) {
            throw new Stop(ExitCode.AUDIT, "E-AUDIT", refusal(report));
        }
        memory.staff.drop();
        report.write(staged);
        return StepReport.of(report.results().size(), "checks passed");
    }

    private static List<String> refusal(AuditReport report) {
        List<String> lines = new ArrayList<>(report.refusal().lines().toList());
        lines.add("The audit refused the release. Nothing was published.");
        return lines;
    }
}
