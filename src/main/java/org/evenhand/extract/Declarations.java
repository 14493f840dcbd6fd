package org.evenhand.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.evenhand.yaml.Complaints;
import org.evenhand.yaml.YamlFile;
import org.evenhand.yaml.YamlMap;

/** Lists that are shipped with the program. */
final class Declarations {

    private Declarations() {}

    /** The mapping of a shipped file; a mistake in it is ours. */
    static YamlMap shipped(String file) {
        Complaints complaints = new Complaints();
        try (InputStream stream = Declarations.class.getResourceAsStream("/codes/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("codes/" + file + " is not in the program");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.map(file, text, complaints)
                    .orElseThrow(() ->
                            new IllegalStateException(complaints.messages().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
