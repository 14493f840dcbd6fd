package org.evenhand.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenhand.catalogue.Catalogue;

/** The fingerprint of the shipped catalogue: whoever changes a definition makes another release. */
final class CatalogueText {

    private CatalogueText() {}

    static String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : Catalogue.files()) {
                digest.update(bytesOf("/" + file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(String file) throws IOException {
        try (InputStream text = CatalogueText.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("the catalogue '" + file + "' was not shipped");
            }
            return text.readAllBytes();
        }
    }
}
