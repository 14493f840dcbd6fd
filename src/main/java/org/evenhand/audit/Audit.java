package org.evenhand.audit;

import java.nio.file.Path;
import java.util.List;

/** Checks the files of a release, staged or in place, and says for each check whether it passed. */
public final class Audit {

    private static final List<Check> CHECKS = List.of(
            new ManifestCheck(),
            new FigureRules(),
            new SmallNumbers(),
            new Additivity(),
            new Remainders(),
            new QuarterShares(),
            new LeakScan(),
            new WorkbookCheck(),
            new Reconciliation());

    private Audit() {}

    /** Checks the files of a directory. Nothing is written: see {@link AuditReport#write}. */
    public static AuditReport check(Path directory) {
        ReleaseFiles files = new ReleaseFiles(directory);
        return new AuditReport(
                files.manifestFingerprint(),
                CHECKS.stream().map(check -> resultOf(check, files)).toList());
    }

    private static AuditReport.Result resultOf(Check check, ReleaseFiles files) {
        try {
            return new AuditReport.Result(check.id(), check.promise(), check.problems(files));
        } catch (UnreadableFile unreadable) {
            return new AuditReport.Result(check.id(), check.promise(), List.of(unreadable.words()));
        }
    }
}
