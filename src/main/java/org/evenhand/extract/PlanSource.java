package org.evenhand.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenhand.yaml.SetUpException;

/**
 * The text that says how a folder is read: the plan that is named; else the {@code extracts.yaml} that somebody wrote; else what
 * {@code mapping.xlsx} says; else what was made of it.
 *
 * @param name the file that a user would change
 */
record PlanSource(String name, String text) {

    static Optional<PlanSource> of(Path folder, Optional<Path> named) {
        if (named.isPresent()) {
            return named.map(PlanSource::file);
        }
        Path plan = folder.resolve(ExtractPlan.FILE_NAME);
        Path mapping = folder.resolve(Mapping.FILE_NAME);
        Optional<PlanSource> written =
                Optional.of(plan).filter(Files::isRegularFile).map(PlanSource::file);
        return Files.isRegularFile(mapping) ? Optional.of(chosen(folder, mapping, written)) : written;
    }

    /** Whether the plan of this name is what {@code plan} makes of a mapping, and nobody has changed it since. */
    static boolean isMade(Path folder, String name) {
        Path plan = folder.resolve(name);
        return name.equals(Mapping.FILE_NAME)
                || name.equals(ExtractPlan.FILE_NAME)
                        && Files.isRegularFile(plan)
                        && MappingDraft.isUntouched(file(plan).text());
    }

    private static PlanSource chosen(Path folder, Path mapping, Optional<PlanSource> written) {
        Optional<PlanMark> mark = written.flatMap(source -> PlanMark.of(source.text()));
        if (written.isPresent() && (mark.isEmpty() || mark.get().mapping().equals(sha256(mapping)))) {
            boolean made = mark.filter(PlanMark::untouched).isPresent();
            return made ? new PlanSource(Mapping.FILE_NAME, written.get().text()) : written.get();
        }
        if (mark.isPresent() && !mark.get().untouched()) {
            throw new SetUpException(List.of("Both " + ExtractPlan.FILE_NAME + " and " + Mapping.FILE_NAME
                    + " were changed since the one was made from the other, and nobody can say which is meant.\n"
                    + "To choose, remove " + Mapping.FILE_NAME + ", or remove " + ExtractPlan.FILE_NAME + "."));
        }
        return new PlanSource(Mapping.FILE_NAME, MappingPlan.of(MappingReader.finished(folder)));
    }

    private static PlanSource file(Path file) {
        try {
            return new PlanSource(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SetUpException(List.of("The plan '" + file.getFileName()
                    + "' is not there, or is not text in UTF-8.\nTo read another plan, name it: --plan FILE"));
        }
    }

    private static String sha256(Path file) {
        try {
            return Fingerprint.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SetUpException(List.of(
                    "The file '" + file.getFileName() + "' could not be read.\nTo mend it, close it elsewhere."));
        }
    }
}
