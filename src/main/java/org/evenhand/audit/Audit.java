package org.evenhand.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.audit.reidentification.StaffList;

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
        return check(directory, CHECKS.stream());
    }

    /** The same as somebody would who knows where everybody works. */
    public static AuditReport check(Path directory, StaffList staff) {
        return check(directory, Stream.concat(CHECKS.stream(), Stream.of(new ReidentificationCheck(staff))));
    }

    private static AuditReport check(Path directory, Stream<Check> checks) {
        ReleaseFiles files = new ReleaseFiles(directory);
        return new AuditReport(
                files.manifestFingerprint(),
                checks.map(check -> resultOf(check, files)).toList());
    }

    private static AuditReport.Result resultOf(Check check, ReleaseFiles files) {
        try {
            return check.result(files);
        } catch (UnreadableFile unreadable) {
            return new AuditReport.Result(check.id(), check.promise(), List.of(unreadable.words()));
        }
    }
}
