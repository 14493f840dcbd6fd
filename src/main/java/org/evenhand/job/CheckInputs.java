package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out before anything is read whether the run can end well. */
final class CheckInputs implements RunStep {

    @Override
    public String title() {
        return "check inputs";
    }

    @Override
    public StepReport run(RunMemory memory) throws IOException {
        probe(memory.request().internals());
        return StepReport.of(0, "set-up is sound");
    }

    /** A disk that cannot be written is better found now than after an hour. */
    private static void probe(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path probe = Files.createTempFile(folder, "probe", null);
        Files.delete(probe);
    }
}
