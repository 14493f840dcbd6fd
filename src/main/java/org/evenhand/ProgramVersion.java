package org.evenhand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Evenhand this is. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String text() {
        Properties properties = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream("/application.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("info.app.version", "unknown");
    }
}
