package org.evenhand.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A folder of extracts for a test. */
record Folder(Path path) {

    Folder with(String file, String... lines) throws IOException {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String file, byte[] content) throws IOException {
        Path target = path.resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
        return this;
    }

    ExtractPlan plan() {
        return ExtractPlan.read(path, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31)));
    }

    Reading read() {
        return Extracts.read(plan());
    }
}
