package org.evenhand.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.publication.Manifest;
import org.evenhand.publication.PublicationException;
import org.evenhand.publication.Sha256;

/** The files of one release as they lie on the disk. */
final class ReleaseFiles {

    static final String FIGURES = "figures.csv";

    private final Path directory;
    private Optional<List<FigureRow>> figures = Optional.empty();

    ReleaseFiles(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    /** The fingerprint of the manifest, or empty where there is none. */
    String manifestFingerprint() {
        Path file = directory.resolve(Manifest.FILE);
        return Files.isRegularFile(file) ? Sha256.of(file) : "";
    }

    Manifest manifest() {
        try {
            return Manifest.read(directory);
        } catch (PublicationException unreadable) {
            throw new UnreadableFile(Manifest.FILE, "it is missing or not a manifest");
        }
    }

    /** Every file but the audit's own, in the order of paths. */
    List<String> paths() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .map(each -> directory.relativize(each).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Manifest.AUDIT_FILE))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UnreadableFile(".", "the directory cannot be listed");
        }
    }

    List<String> pathsEnding(String ending) {
        return paths().stream().filter(path -> path.endsWith(ending)).toList();
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(directory.resolve(path));
        } catch (IOException unreadable) {
            throw new UnreadableFile(path, "it is missing or closed to this user");
        }
    }

    /** The rows of {@code figures.csv}. */
    List<FigureRow> figures() {
        if (figures.isEmpty()) {
            figures = Optional.of(FigureRow.read(bytes(FIGURES)));
        }
        return figures.orElseThrow();
    }
}
