package org.evenhand.extract;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Looks at the parts of a workbook before anything in it is opened: too many, too big, or of a kind that has no place in an extract. */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST_PART = 512L << 20;
    private static final int HIGHEST_RATIO = 200;
    private static final long SMALL = 1L << 20;
    private static final int END_RECORD = 22;
    private static final int END_MARK = 0x06054B50;
    private static final List<String> FOREIGN = List.of(
            "xl/externallinks/", "xl/connections", "xl/embeddings/", "xl/activex/", "xl/media/", "xl/querytables/");

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / HIGHEST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private WorkbookGuard() {}

    static void check(File file) {
        try (ZipFile zip = new ZipFile(file)) {
            checkEnd(file);
            if (zip.size() > MOST_PARTS) {
                throw inflates("the workbook has more than 1,000 parts.");
            }
            Set<String> names = new HashSet<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                checkName(entry.getName(), names);
                checkSize(entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            // The latter where the note on a part is no text in any encoding that a workbook can have.
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable(
                "E-ZIP",
                "the workbook is damaged or was cut short. Nothing was read.",
                "To mend it, export the file again.");
    }

    /** The directory must end the file, and lie where it says: else two programs could see two different workbooks in it. */
    private static void checkEnd(File file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file, "r")) {
            ByteBuffer end = ByteBuffer.allocate(END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
            bytes.seek(Math.max(0, bytes.length() - END_RECORD));
            bytes.readFully(end.array());
            long directory = end.getInt(12) & 0xFFFFFFFFL;
            long offset = end.getInt(16) & 0xFFFFFFFFL;
            boolean inPlace = offset == 0xFFFFFFFFL || offset + directory + END_RECORD == bytes.length();
            if (end.getInt(0) != END_MARK || !inPlace) {
                throw damaged();
            }
        }
    }

    private static void checkName(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!names.add(lower) || lower.contains("..") || lower.startsWith("/") || lower.contains("\\")) {
            throw new Unreadable(
                    "E-ZIP",
                    "the workbook has a part with a name that is not allowed. Nothing was read.",
                    "To mend it, save it again in Excel.");
        }
        if (lower.endsWith("vbaproject.bin")) {
            throw FileKind.macros();
        }
        if (FOREIGN.stream().anyMatch(lower::startsWith)) {
            throw foreign();
        }
    }

    static Unreadable foreign() {
        return new Unreadable(
                "E-XLSX-PART",
                "the workbook holds links to other files, a connection, or a picture or object. Nothing was read.",
                "To mend it, copy the values to a new workbook and save that.");
    }

    private static void checkSize(ZipEntry entry) {
        long packed = Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > LARGEST_PART || entry.getSize() > SMALL && entry.getSize() / packed > HIGHEST_RATIO) {
            throw inflates("a part of the workbook is far larger than an extract can be.");
        }
    }

    static Unreadable inflates(String message) {
        return new Unreadable(
                "E-LIMIT-INFLATE",
                message + " Nothing was read.",
                "To mend it, export one organisation at a time, without formatting.");
    }
}
