package org.evenhand.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text that a file or a part of it holds.
 *
 * @param place file, and part of the file
 */
record FileText(String place, String content) {

    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_HEADER = 8;
    private static final int CHUNK_CHECKSUM = 4;

    /** All text of a file: its name, the parts of a workbook, the notes of a picture. */
    static List<FileText> of(String path, byte[] bytes) {
        List<FileText> texts = new ArrayList<>(List.of(new FileText("the name of " + path, path)));
        if (path.matches(".*\\.(xlsx|ods|docx|zip)")) {
            addParts(path, bytes, texts);
        } else if (path.endsWith(".png")) {
            addChunks(path, bytes, texts);
        } else {
            texts.add(new FileText(path, new String(bytes, StandardCharsets.UTF_8)));
        }
        return texts;
    }

    private static void addParts(String path, byte[] bytes, List<FileText> texts) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                List<FileText> inside = of(part.getName(), zip.readAllBytes());
                inside.forEach(text -> texts.add(new FileText(path + ", " + text.place(), text.content())));
            }
        } catch (IOException malformed) {
            throw new UnreadableFile(path, "it is not a whole archive");
        }
    }

    /** Every chunk of a PNG but the picture itself; compressed notes as they read and as they inflate. */
    private static void addChunks(String path, byte[] bytes, List<FileText> texts) {
        int at = PNG_SIGNATURE;
        while (at + CHUNK_HEADER <= bytes.length) {
            int length = intAt(bytes, at);
            String kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            int start = at + CHUNK_HEADER;
            if (length < 0 || start + (long) length + CHUNK_CHECKSUM > bytes.length) {
                throw new UnreadableFile(path, "it is not a whole picture");
            }
            if (!kind.equals("IDAT")) {
                texts.add(new FileText(path + ", chunk " + kind, chunk(bytes, start, length)));
            }
            at = start + length + CHUNK_CHECKSUM;
        }
    }

    private static String chunk(byte[] bytes, int start, int length) {
        StringBuilder text = new StringBuilder(new String(bytes, start, length, StandardCharsets.UTF_8));
        for (int zero = start; zero < start + length - 1; zero++) {
            if (bytes[zero] == 0) {
                text.append(' ').append(inflated(bytes, zero + 2, start + length));
                text.append(' ').append(inflated(bytes, zero + 1, start + length));
            }
        }
        return text.toString();
    }

    private static String inflated(byte[] bytes, int from, int to) {
        int length = Math.max(0, to - from);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, from, length))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notCompressed) {
            return "";
        }
    }

    private static int intAt(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }
}
