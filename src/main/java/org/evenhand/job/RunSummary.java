package org.evenhand.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a run made, in a few numbers.
 *
 * @param organisation the name of the body
 * @param snapshotDate the day that the workforce is described for
 * @param headcount people in scope, each once
 * @param published indicators with at least one published figure
 * @param unreliable indicators without one, because too few people were counted to mean anything
 * @param withheld indicators without one, for any other reason
 * @param findings what was noticed about the input
 * @param leftOut how many rows of which extracts could not be used
 * @param listed the file that lists the findings, where one was written
 * @param gates gates that were passed with a reason
 * @param files files of the release
 * @param place the directory to look at
 * @param state whether it was published, waits or was there before
 */
public record RunSummary(
        String organisation,
        LocalDate snapshotDate,
        int headcount,
        int published,
        int unreliable,
        int withheld,
        int findings,
        List<LeftOut> leftOut,
        Optional<Path> listed,
        int gates,
        int files,
        Path place,
        State state) {

    public RunSummary {
        leftOut = List.copyOf(leftOut);
    }

    /** Rows of an extract that could not be used. */
    public record LeftOut(String extract, int rows) {}

    /** What became of a release. */
    public enum State {
        PUBLISHED,
        WAITS_FOR_APPROVAL,
        ALREADY_THERE,
        RESTRICTED
    }
}
