package org.evenhand.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file was read, so that anybody can say whether theirs is the same.
 *
 * @param fileName its name within the folder of extracts
 * @param bytes its size
 * @param sha256 its SHA-256, in hexadecimal
 */
public record Fingerprint(String fileName, long bytes, String sha256) {

    static Fingerprint of(String fileName, byte[] content) {
        return new Fingerprint(fileName, content.length, sha256(content));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
