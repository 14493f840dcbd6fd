package org.evenhand;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.evenhand.job.InputCheck;
import org.evenhand.job.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evenhand check}: what a run would notice, without a run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the extracts and prints all findings, control totals and gates. Publishes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--protection",
            description =
                    "Also tries each policy, and tells by indicator how many figures it would show, round or withhold.")
    private boolean protection;

    @Mixin
    private final RunOptions options = new RunOptions();

    CheckCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        EvenhandSettings settings = EvenhandSettings.of(SettingsSource.of(options.given()));
        InputCheck check = InputCheck.of(settings.run(), protection);
        if (settings.json()) {
            out.println(OutcomeJson.of(check.outcome()));
        } else if (!settings.quiet()) {
            check.lines().forEach(out::println);
        }
        Outcome outcome = check.outcome();
        outcome.lines().forEach(err::println);
        return outcome.exit().number();
    }
}
