package org.evenhand;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenhand.job.ExitCode;
import org.evenhand.job.PlanFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code evenhand plan}: a folder of unknown extracts becomes one that can be read. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Looks at a folder of extracts, and writes mapping.xlsx to fill in, and extracts.yaml. Answers that"
                        + " are filled in are kept.")
final class PlanCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "DIR", description = "The folder of extracts.")
    private Path folder = Path.of("");

    PlanCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        PlanFolder.write(folder).forEach(out::println);
        return ExitCode.DONE.number();
    }
}
