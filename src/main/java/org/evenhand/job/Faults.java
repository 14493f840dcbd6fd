package org.evenhand.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.evenhand.publication.LockHeldException;
import org.evenhand.publication.PublicationException;
import org.evenhand.yaml.SetUpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an exception means to the user. Messages of exceptions are neither shown nor logged unless we know that they hold no row: the
 * log gets the kind of exception and the lines of our own code that it passed.
 */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger("org.evenhand.fault");

    /** What operating systems say about a full or failing disk; nothing else of a message is repeated. */
    private static final Map<String, String> REASONS = Map.of(
            "no space left on device", "E-DISK-FULL",
            "there is not enough space on the disk", "E-DISK-FULL",
            "disk quota exceeded", "E-DISK-LIMIT",
            "file too large", "E-DISK-LIMIT",
            "read-only file system", "E-DISK-READ-ONLY",
            "input/output error", "E-DISK-IO",
            "permission denied", "E-DISK-RIGHTS",
            "too many open files", "E-TOO-MANY-FILES");

    private Faults() {}

    /** What to tell the user and how to end. */
    public static Stop stopFor(Throwable thrown, ExitCode onInputOutputError) {
        if (thrown instanceof Stop stop) {
            return stop;
        }
        if (thrown instanceof SetUpException setUp) {
            return new Stop(ExitCode.SET_UP, "E-SET-UP", setUp.mistakes());
        }
        if (thrown instanceof LockHeldException held) {
            return new Stop(ExitCode.BUSY, "E-BUSY", linesOf(held));
        }
        if (thrown instanceof PublicationException place) {
            return new Stop(ExitCode.PLACE, "E-" + place.code().name().replace('_', '-'), linesOf(place));
        }
        if (thrown instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return inputOutput(unchecked.getCause(), onInputOutputError);
        }
        return thrown instanceof IOException e ? inputOutput(e, onInputOutputError) : fault(thrown);
    }

    /** Only of exceptions whose messages are written for users. */
    private static List<String> linesOf(RuntimeException ours) {
        return String.valueOf(ours.getMessage()).lines().toList();
    }

    private static Stop inputOutput(IOException e, ExitCode exit) {
        log(e);
        String reason = reasonOf(e);
        String code = e instanceof AtomicMoveNotSupportedException
                ? "E-PUBLISH-RENAME"
                : REASONS.getOrDefault(reason, exit == ExitCode.INPUT ? "E-INPUT-IO" : "E-OUTPUT-IO");
        String what = exit == ExitCode.INPUT
                ? "An extract could not be read"
                : "The release could not be written or put in place";
        return new Stop(exit, code, List.of(what + because(e, reason) + " (" + code + "). Nothing was published."));
    }

    private static String because(IOException e, String reason) {
        String file = e instanceof FileSystemException at && at.getFile() != null ? ": " + at.getFile() : "";
        return file + (REASONS.containsKey(reason) ? ": " + reason : "");
    }

    private static String reasonOf(IOException e) {
        String said = e instanceof FileSystemException at ? at.getReason() : e.getMessage();
        String reason = e instanceof java.nio.file.AccessDeniedException || said == null ? "permission denied" : said;
        return reason.toLowerCase(Locale.ROOT).strip();
    }

    private static Stop fault(Throwable thrown) {
        log(thrown);
        String code = codeOf(thrown);
        String line = "Something went wrong in Evenhand itself (" + code + "). Nothing was published; the log has the"
                + " details.";
        return new Stop(ExitCode.FAULT, code, List.of(line));
    }

    /** The same fault has the same code, so that two reports of it can be matched. */
    private static String codeOf(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "E-MEMORY";
        }
        CRC32 sum = new CRC32();
        sum.update(outline(thrown).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "E-%08X", sum.getValue());
    }

    static void log(Throwable thrown) {
        LOG.error("{}", outline(thrown));
    }

    /** The kinds of exception, outermost first, and the lines of our code: no message. */
    static String outline(Throwable thrown) {
        StringBuilder outline = new StringBuilder();
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < 5; depth++) {
            outline.append(depth == 0 ? "" : " caused by ")
                    .append(each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.evenhand."))
                    .limit(8)
                    .forEach(frame -> outline.append(" at ").append(frame));
            each = each.getCause();
        }
        return outline.toString();
    }
}
