package org.evenhand.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which encoding the text of a file is, and where it begins: a byte order mark decides, else what the plan declares, else UTF-8.
 *
 * @param from how many bytes of mark stand before the text
 */
record TextEncoding(Charset charset, int from, List<Remark> remarks) {

    /** The words that a plan can declare. */
    static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16le", StandardCharsets.UTF_16LE,
            "utf-16be", StandardCharsets.UTF_16BE,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    static TextEncoding of(byte[] content, Optional<String> declared) {
        if (starts(content, 0xFF, 0xFE, 0, 0) || starts(content, 0, 0, 0xFE, 0xFF)) {
            throw undecidable("UTF-32");
        }
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        if (declared.isEmpty() && zeros(content) > 10) {
            throw undecidable("UTF-16 without a byte order mark");
        }
        Charset charset =
                declared.map(word -> KNOWN.get(word.toLowerCase(Locale.ROOT))).orElse(StandardCharsets.UTF_8);
        return new TextEncoding(charset, 0, List.of());
    }

    private static TextEncoding marked(Charset charset, int length) {
        Remark remark = Remark.repaired(
                "E-BOM",
                "the file begins with the byte order mark of " + charset.name() + " and was read in that encoding.");
        return new TextEncoding(charset, length, List.of(remark));
    }

    private static Unreadable undecidable(String looksLike) {
        return new Unreadable(
                "E-ENCODING",
                "the file looks like " + looksLike + ". Nothing was read.",
                "To mend it, save the file as 'CSV UTF-8'.");
    }

    /** How many of the first hundred bytes are zero: text in UTF-8 has none, and one stray NUL is a matter of its row. */
    private static int zeros(byte[] content) {
        int zeros = 0;
        for (int i = 0; i < Math.min(100, content.length); i++) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return content.length < 40 ? zeros * 3 : zeros;
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
