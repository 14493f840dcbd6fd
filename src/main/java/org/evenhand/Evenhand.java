package org.evenhand;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evenhand.extract.Nearest;
import org.evenhand.job.ExitCode;
import org.evenhand.job.Faults;
import org.evenhand.job.Invocation;
import org.evenhand.job.Stop;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.UnmatchedArgumentException;

/** Equality, inclusion and diversity reports from HR extracts, protected so that nobody can be identified. */
@Command(
        name = "evenhand",
        mixinStandardHelpOptions = true,
        versionProvider = Evenhand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Equality, inclusion and diversity reports from HR extracts, protected so that nobody can be identified.",
        footer = {
            "",
            "Without a command: run.",
            "To see what a command can be told: " + Invocation.PROGRAM + " COMMAND --help"
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            PlanCommand.class,
            SampleCommand.class,
            CatalogueCommand.class,
            AuditCommand.class
        })
public final class Evenhand {

    private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

    Evenhand() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments).number());
    }

    /** One command from its words to its end. */
    static ExitCode run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Evenhand(), new Commands(out, err))
                .setOut(out)
                .setErr(err)
                .setCommandName(Invocation.PROGRAM)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((mistake, words) -> mistaken(err, mistake))
                .setExecutionExceptionHandler((thrown, at, result) -> failed(err, thrown));
        return exitOf(line.execute(withCommand(arguments)));
    }

    private static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
        if (named) {
            return arguments;
        }
        String[] words = new String[arguments.length + 1];
        words[0] = "run";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return words;
    }

    private static int mistaken(PrintWriter err, CommandLine.ParameterException mistake) {
        CommandLine at = mistake.getCommandLine();
        List<String> unknown =
                mistake instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
        boolean command = at.getParent() == null && !unknown.isEmpty();
        err.println(command ? "There is no command '" + unknown.get(0) + "'." : mistake.getMessage());
        String advice = unknown.isEmpty() ? "" : Nearest.advice(unknown.get(0), known(at, command));
        if (!advice.isEmpty()) {
            err.println(advice);
        }
        err.println("To see what can be said: " + at.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.SET_UP.number();
    }

    private static Collection<String> known(CommandLine at, boolean command) {
        return command
                ? at.getSubcommands().keySet()
                : at.getCommandSpec().optionsMap().keySet();
    }

    private static int failed(PrintWriter err, Exception thrown) {
        Stop stop = Faults.stopFor(thrown, ExitCode.PLACE);
        stop.lines().forEach(err::println);
        return stop.exit().number();
    }

    private static ExitCode exitOf(int number) {
        return List.of(ExitCode.values()).stream()
                .filter(exit -> exit.number() == number)
                .findFirst()
                .orElse(ExitCode.FAULT);
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"evenhand " + ProgramVersion.text()};
        }
    }
}
