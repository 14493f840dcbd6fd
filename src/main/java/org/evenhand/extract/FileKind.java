package org.evenhand.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is by its first bytes and by its name; where the two disagree, nothing is read. */
enum FileKind {
    CSV,
    WORKBOOK;

    private static final Map<String, String> REFUSED = Map.of(
            "xls", "a workbook of Excel 97 to 2003",
            "xlsb", "a binary workbook",
            "ods", "an OpenDocument spreadsheet",
            "numbers", "a Numbers spreadsheet");

    /** The kind of a file of this name with this content. */
    static FileKind of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.length == 0) {
            throw new Unreadable("E-EMPTY", "the file is empty.", "To mend it, export the file again.");
        }
        if (REFUSED.containsKey(ending)) {
            throw new Unreadable(
                    "E-FORMAT",
                    "this is " + REFUSED.get(ending) + ", which is not read.",
                    "To mend it, save it as .xlsx or .csv.");
        }
        if (ending.equals("xlsm")) {
            throw macros();
        }
        return ending.equals("xlsx") ? workbook(content) : csv(content);
    }

    static Unreadable macros() {
        return new Unreadable(
                "E-MACRO",
                "the workbook holds macros. Nothing was read.",
                "To mend it, save it as .xlsx without macros.");
    }

    private static FileKind workbook(byte[] content) {
        String seen = seen(content).orElse("text");
        if (seen.equals("an old Office file")) {
            throw contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? new Unreadable(
                            "E-ENCRYPTED",
                            "the workbook is protected by a password. Nothing was read.",
                            "To mend it, save a copy without a password in a folder that only the right people can open.")
                    : mismatch(seen);
        }
        if (!seen.equals("a zip file")) {
            throw mismatch(seen);
        }
        return WORKBOOK;
    }

    private static FileKind csv(byte[] content) {
        Optional<String> seen = seen(content);
        if (seen.isEmpty()) {
            return CSV;
        }
        if (contains(content, "xl/workbook".getBytes(StandardCharsets.US_ASCII))) {
            throw mismatch("an Excel workbook");
        }
        throw new Unreadable(
                "E-NOT-CSV",
                "the name says CSV, but this is " + seen.get() + ". Nothing was read.",
                "To mend it, export the file again as CSV.");
    }

    private static Unreadable mismatch(String seen) {
        return new Unreadable(
                "E-FORMAT-MISMATCH",
                "the ending of the name does not fit: this is " + seen + ". Nothing was read.",
                "Perhaps the file was renamed: give it the ending that fits, or export it again.");
    }

    private static Optional<String> seen(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        String lower = start.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return Optional.of("a zip file");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("a PDF");
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of("a gzip file");
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("an old Office file");
        }
        boolean page = lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml");
        return page ? Optional.of("a web page") : Optional.empty();
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && content[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
