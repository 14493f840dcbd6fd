package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that is made of the code: what is kept must be what is made now. */
public final class Accepted {

    private Accepted() {}

    /** Holds a kept document equal to what is made; {@code -Devenhand.golden=accept} keeps what is made now. */
    public static void holds(Path document, String made) {
        try {
            if (System.getProperty("evenhand.golden", "").equals("accept")) {
                Files.createDirectories(document.toAbsolutePath().getParent());
                Files.writeString(document, made);
            }
            assertThat(Files.readString(document))
                    .as("To accept what is made now, run this test with -Devenhand.golden=accept.")
                    .isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
