package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A release could not be written or put in place; earlier releases stand as they were. */
public final class PublicationException extends RuntimeException {

    /** What went wrong, as a word for logs and schedulers. */
    public enum Code {
        /** The disk has no room, or no room for more files. */
        DISK_FULL,
        /** A quota or a limit on the size of a file was met. */
        DISK_LIMIT,
        /** The place cannot be written to. */
        NOT_WRITABLE,
        /** The finished release could not be moved into place. */
        RENAME,
        /** A link stands where a file or directory was expected. */
        LINK,
        /** What was written cannot be read back. */
        UNREADABLE
    }

    private final Code code;

    PublicationException(Code code, String words) {
        super(words);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    static PublicationException writing(Path file, IOException why) {
        String reason = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space")) {
            return new PublicationException(
                    Code.DISK_FULL,
                    "There was no room on the disk for " + file
                            + ". Nothing was published.\nTo go on, make room and start again.");
        }
        if (reason.contains("file too large") || reason.contains("quota")) {
            return new PublicationException(
                    Code.DISK_LIMIT,
                    file
                            + " is larger than this user may write. Nothing was published.\nTo go on, raise the limit and start again.");
        }
        return notWritable(file);
    }

    static PublicationException notWritable(Path place) {
        return new PublicationException(
                Code.NOT_WRITABLE,
                place + " could not be written. Nothing was published.\n"
                        + "To go on, give this user the right to write there, or choose another place with --out.");
    }

    static PublicationException renaming(Path from, Path to) {
        return new PublicationException(
                Code.RENAME,
                "The finished release could not be moved from " + from + " to " + to
                        + " in one step. Nothing was published.\n"
                        + "To go on, let both be on one file system, and let nothing else write there.");
    }

    static PublicationException link(Path place) {
        return new PublicationException(
                Code.LINK,
                place
                        + " is a link. Links are not followed, and nothing was published.\nTo go on, remove it and start again.");
    }

    static PublicationException unreadable(Path place) {
        return new PublicationException(
                Code.UNREADABLE,
                place
                        + " could not be read back. Nothing was published.\nTo go on, look at the disk and at who may read there.");
    }
}
