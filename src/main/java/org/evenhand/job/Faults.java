package org.evenhand.job;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final String DENIED = "permission denied";
    private static final String GONE = "there is no such file";
    private static final String CUT_SHORT = "the file ends too early";

    /** What operating systems say about a full or failing disk, and what kinds of exceptions mean; nothing else is repeated. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("no space left on device", "E-DISK-FULL"),
            Map.entry("there is not enough space on the disk", "E-DISK-FULL"),
            Map.entry("disk quota exceeded", "E-DISK-LIMIT"),
            Map.entry("file too large", "E-DISK-LIMIT"),
            Map.entry("read-only file system", "E-DISK-READ-ONLY"),
            Map.entry("input/output error", "E-DISK-IO"),
            Map.entry("is a directory", "E-DIRECTORY"),
            Map.entry("not a directory", "E-DIRECTORY"),
            Map.entry(DENIED, "E-DISK-RIGHTS"),
            Map.entry(GONE, "E-NO-FILE"),
            Map.entry(CUT_SHORT, "E-FILE-ENDS"),
            Map.entry("too many open files", "E-TOO-MANY-FILES"));

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
        return file + told(reason);
    }

    /** Why something could not be read or written, to stand behind what was said of it: {@code ": permission denied"}, or nothing. */
    static String because(IOException e) {
        return told(reasonOf(e));
    }

    private static String told(String reason) {
        return REASONS.containsKey(reason) ? ": " + reason : "";
    }

    /** Three kinds of exception say it by their kind, and their message is a name or nothing. */
    private static String reasonOf(IOException e) {
        if (e instanceof AccessDeniedException) {
            return DENIED;
        }
        if (e instanceof NoSuchFileException) {
            return GONE;
        }
        if (e instanceof EOFException) {
            return CUT_SHORT;
        }
        String said = e instanceof FileSystemException at ? at.getReason() : e.getMessage();
        return Objects.requireNonNullElse(said, "").toLowerCase(Locale.ROOT).strip();
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
