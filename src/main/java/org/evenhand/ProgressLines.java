package org.evenhand;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.evenhand.job.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as lines: short ones for a person at a terminal, log lines for everyone else. */
sealed interface ProgressLines extends Progress {

    /** A rate of a handful says nothing. */
    int FEWEST_FOR_A_RATE = 1000;

    /** Lines that suit whoever is listening. */
    static Progress suiting(EvenhandSettings settings, PrintWriter err) {
        if (settings.quiet()) {
            return new None(err);
        }
        return atTerminal() ? new Terminal(err) : new Log();
    }

    /** From Java 22 there is a console even where there is no terminal, and it can be asked. */
    private static boolean atTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** {@code 2,731 rows read, 1,820 a second}. */
    private static String counted(long count, String what, Duration took) {
        if (count == 0) {
            return what;
        }
        if (count < FEWEST_FOR_A_RATE) {
            return String.format(Locale.UK, "%,d %s", count, what);
        }
        double seconds = Math.max(took.toMillis(), 1) / 1000.0;
        return String.format(Locale.UK, "%,d %s, %,.0f a second", count, what, count / seconds);
    }

    /** For a person at a terminal. */
    record Terminal(PrintWriter err) implements ProgressLines {

        @Override
        public void began(String step) {
            err.printf(Locale.UK, "%-24s", step);
            err.flush();
        }

        @Override
        public void ended(String step, long count, String what, Duration took) {
            err.printf(Locale.UK, "%6.1f s  %s%n", took.toMillis() / 1000.0, counted(count, what, took));
        }

        @Override
        public void warned(String message) {
            err.println(message);
        }
    }

    /** For a log. */
    record Log() implements ProgressLines {

        private static final Logger LOG = LoggerFactory.getLogger("org.evenhand.run");

        @Override
        public void began(String step) {
            LOG.debug("{} begins", step);
        }

        @Override
        public void ended(String step, long count, String what, Duration took) {
            LOG.info("{}: {}, {} ms", step, counted(count, what, took), took.toMillis());
        }

        @Override
        public void warned(String message) {
            LOG.warn("{}", message);
        }
    }

    /** For nobody: only warnings are said. */
    record None(PrintWriter err) implements ProgressLines {

        @Override
        public void began(String step) {
            // nobody is listening
        }

        @Override
        public void ended(String step, long count, String what, Duration took) {
            // nobody is listening
        }

        @Override
        public void warned(String message) {
            err.println(message);
        }
    }
}
