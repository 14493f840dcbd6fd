package org.evenhand.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run in a process of its own, which a test may kill. */
final class TestJvm {

    private final Process process;
    private final BufferedReader output;
    private final StringBuilder said = new StringBuilder();

    private TestJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static TestJvm start(Path out, String what) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new TestJvm(new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestJvm.class.getName(),
                        out.toString(),
                        what)
                .redirectErrorStream(true)
                .start());
    }

    void awaitLine(String awaited) throws IOException {
        String line = output.readLine();
        while (line != null && !line.equals(awaited)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the process ended before it said '" + awaited + "': " + said);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() {
        process.toHandle().destroy();
    }

    int waitFor() throws IOException, InterruptedException {
        output.lines().forEach(line -> said.append(line).append('\n'));
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
        return process.exitValue();
    }

    String said() {
        return said.toString();
    }

    /** What the process does. */
    public static void main(String[] arguments) {
        RunStep step = arguments[1].equals("wait")
                ? TestSteps.step(memory -> waiting())
                : TestSteps.failing(new IllegalStateException("Quillfeather-7731"));
        Outcome outcome = new ReportingRun(
                        TestSteps.request(Path.of(arguments[0])),
                        new SilentProgress(),
                        after -> new Steps(List.of(step, TestSteps.ending())),
                        Clock.systemUTC())
                .run();
        System.exit(outcome.exit().number());
    }

    private static StepReport waiting() {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("waiting");
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StepReport.of(0, "nothing");
    }
}
