package org.evenhand;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenhand.audit.Audit;
import org.evenhand.audit.AuditReport;
import org.evenhand.job.ExitCode;
import org.evenhand.yaml.SetUpException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand audit}: the independent checks on a finished release. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Checks a finished release: manifest, hashes, sums, leaks. Changes nothing.")
final class AuditCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "DIR", description = "The directory of the release, such as reports/2026-03-31/r1.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Prints the result for a program to read.")
    private boolean json;

    AuditCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new SetUpException(List.of("There is no folder '" + folder + "'."));
        }
        if (!Files.exists(folder.resolve("MANIFEST.json")) && !Files.exists(folder.resolve("figures.csv"))) {
            throw new SetUpException(
                    List.of("The folder '" + folder + "' is no release: it has neither MANIFEST.json nor"
                            + " figures.csv. Perhaps one of the folders in it is, such as reports/2026-03-31/r1."));
        }
        AuditReport report = Audit.check(folder);
        if (json) {
            out.println(OutcomeJson.of(report));
        } else {
            report.results().forEach(this::print);
        }
        return (report.passed() ? ExitCode.DONE : ExitCode.AUDIT).number();
    }

    private void print(AuditReport.Result result) {
        out.println((result.passed() ? "passed  " : "FAILED  ") + result.check() + ": " + result.promise());
        result.problems().forEach(problem -> out.println("        " + problem));
    }
}
