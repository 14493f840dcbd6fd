package org.evenhand.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/** Characters of a file, one by one; the first byte that is not text in the declared encoding stops the reading. */
final class StrictText {

    private final ByteBuffer bytes;
    private final CharBuffer decoded = CharBuffer.allocate(8192).limit(0);
    private final CharsetDecoder decoder;
    private final Charset charset;
    private int pushedBack = NONE;

    private static final int NONE = -2;
    /** What {@link #read()} gives when there is nothing left. */
    static final int END = -1;

    StrictText(byte[] content, int from, Charset charset) {
        this.bytes = ByteBuffer.wrap(content, from, content.length - from);
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The next character, or {@link #END}. */
    int read() {
        if (pushedBack != NONE) {
            int again = pushedBack;
            pushedBack = NONE;
            return again;
        }
        if (!decoded.hasRemaining() && !fill()) {
            return END;
        }
        char next = decoded.get();
        if (next == '\uFFFE' || next == '\uFFFF') {
            throw wrong();
        }
        return next;
    }

    /** Looks at the next character without taking it. */
    int peek() {
        pushedBack = read();
        return pushedBack;
    }

    private boolean fill() {
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, true);
        decoded.flip();
        if (result.isError() && !decoded.hasRemaining()) {
            throw wrong();
        }
        return decoded.hasRemaining();
    }

    private Unreadable wrong() {
        return new Unreadable(
                "E-ENCODING",
                "byte " + (bytes.position() + 1) + " is not text in " + charset.name() + ". Nothing was read.",
                charset.name().toLowerCase(Locale.ROOT).equals("utf-8")
                        ? "Perhaps the file is in another encoding: add 'encoding: windows-1252' to its dataset in the plan."
                        : "To mend it, save the file as 'CSV UTF-8', and remove 'encoding' from the plan.");
    }
}
