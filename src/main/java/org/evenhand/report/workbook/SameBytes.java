package org.evenhand.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of a workbook again, in the order of their names and all of one time, so that the same parts are the same bytes. */
final class SameBytes {

    /** The second day that a zip can tell: of its very first moment Java writes a second time beside it, which the zone moves. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private SameBytes() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts(zip).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                packed.putNextEntry(entry);
                packed.write(part.getValue());
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The table of content types goes first, as readers that do not wait for the end expect. */
    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts =
                new TreeMap<>(Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
                        .thenComparing(name -> name));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                parts.put(entry.getName(), entry.getName().equals(HeadingStyle.PART) ? HeadingStyle.named(part) : part);
            }
        }
        return parts;
    }
}
