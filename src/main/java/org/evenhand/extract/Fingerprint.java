package org.evenhand.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file was read, so that anybody can say whether theirs is the same; of a query, which rows.
 *
 * @param fileName its name within the folder of extracts, or what a query is called
 * @param bytes its size; of a query, the size of its rows as text
 * @param sha256 its SHA-256, in hexadecimal; of a query, that of its rows in whatever order they came
 */
public record Fingerprint(String fileName, long bytes, String sha256) {

    static Fingerprint of(String fileName, byte[] content) {
        return new Fingerprint(fileName, content.length, sha256(content));
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
