package org.evenhand.audit;

import java.util.List;

/** One thing that must be true of every release before it is put in place. */
interface Check {

    /** A short name that stays the same: {@code additivity}. */
    String id();

    /** What is true if it passes, as a sentence. */
    String promise();

    /** What is wrong, one sentence each, without any value that could be about a person; empty if it passes. */
    List<String> problems(ReleaseFiles files);

    /** What is said of the files. */
    default AuditReport.Result result(ReleaseFiles files) {
        return new AuditReport.Result(id(), promise(), problems(files));
    }
}
