package org.evenhand;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.evenhand.job.Outcome;
import org.evenhand.job.Progress;
import org.evenhand.job.ReportingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evenhand run}: extracts become a release. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "One whole run: extracts become a release, or nothing changes.")
final class RunCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private final RunOptions options = new RunOptions();

    RunCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        EvenhandSettings settings = EvenhandSettings.of(SettingsSource.of(options.given()));
        Progress progress = ProgressLines.suiting(settings, err);
        Outcome outcome = ReportingRun.start(settings.run(), progress, Clock.systemUTC());
        outcome.lines().forEach(err::println);
        print(outcome, settings);
        return outcome.exit().number();
    }

    private void print(Outcome outcome, EvenhandSettings settings) {
        if (settings.json()) {
            out.println(OutcomeJson.of(outcome));
        } else if (!settings.quiet()) {
            outcome.summary().map(SummaryText::of).ifPresent(out::print);
            out.flush();
        }
    }
}
