package org.evenhand.extract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of rows that come from no file: the same for the same rows, in whatever order the database gives them.
 *
 * <p>Each row is written as its cells, each as the number of its bytes (four bytes, big-endian) and its text in UTF-8, and hashed with
 * SHA-256; the fingerprint is the SHA-256 of the hash of the headings and the sorted hashes of the rows.
 */
final class RowsDigest {

    private final MessageDigest digest = Fingerprint.digest();
    private final List<byte[]> rows = new ArrayList<>();
    private final byte[] headings;
    private long bytes;

    RowsDigest(List<Cell> headings) {
        this.headings = hash(headings);
    }

    void add(List<Cell> row) {
        rows.add(hash(row));
    }

    private byte[] hash(List<Cell> cells) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (Cell cell : cells) {
            byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
            written.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            written.writeBytes(text);
        }
        bytes += written.size();
        return digest.digest(written.toByteArray());
    }

    /** What was added so far, under a name. */
    Fingerprint fingerprint(String name) {
        rows.sort(Arrays::compareUnsigned);
        digest.update(headings);
        rows.forEach(digest::update);
        return new Fingerprint(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
