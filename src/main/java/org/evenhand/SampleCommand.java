package org.evenhand;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.job.ExitCode;
import org.evenhand.job.Invocation;
import org.evenhand.sample.SampleCouncil;
import org.evenhand.yaml.SetUpException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evenhand sample}: a whole council to try the program on. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description =
                "Writes a whole sample council: every extract, its plan and its benchmark. Same numbers, same files.")
final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final PrintWriter out;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "2700",
            description = "How many people. Without it: 2700.")
    private int people = 2700;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which council of that size. Without it: 1.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write it to.")
    private Path folder = Path.of("");

    SampleCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (people < SampleCouncil.FEWEST || people > MOST) {
            throw new SetUpException(
                    List.of("--people: a council has from " + SampleCouncil.FEWEST + " to " + MOST + " people."));
        }
        SampleCouncil.write(people, seed, folder);
        out.println("A council of " + people + " people is in " + folder);
        out.println("To make a release of it: " + Invocation.of("run --extracts", folder));
        return ExitCode.DONE.number();
    }
}
