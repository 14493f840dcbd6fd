package org.evenhand.job;

import java.util.List;
import java.util.Optional;

/**
 * How a run ended and what to tell about it.
 *
 * @param lines why it ended early; none when all went well
 * @param summary what was made or found; empty where nothing was
 */
public record Outcome(ExitCode exit, List<String> lines, Optional<RunSummary> summary) {

    static Outcome of(Stop stop) {
        return new Outcome(stop.exit(), stop.lines(), Optional.empty());
    }

    static Outcome done(RunSummary summary) {
        return new Outcome(ExitCode.DONE, List.of(), Optional.of(summary));
    }
}
