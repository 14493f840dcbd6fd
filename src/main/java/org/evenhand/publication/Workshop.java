package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The directory {@code .evenhand} under the output: lock, staging, quarantine. All of it can be thrown away between runs. */
final class Workshop {

    private final Path out;

    Workshop(Path out) {
        this.out = out;
    }

    /** Makes the directory if need be, and refuses links. */
    Path prepare() {
        Path place = place();
        FileTree.refuseLink(place);
        FileTree.make(place);
        return place;
    }

    Path staging() {
        return place().resolve("staging");
    }

    Path quarantine() {
        return place().resolve("quarantine");
    }

    private Path place() {
        return out.resolve(".evenhand");
    }

    /** Moves an empty directory from staging to the output and away again, as publishing will. */
    void refuseSplitFileSystem() {
        FileTree.refuseLink(staging());
        FileTree.make(staging());
        Path from = staging().resolve("probe");
        Path to = probe();
        FileTree.delete(to);
        FileTree.make(from);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException split) {
            throw PublicationException.renaming(from, to);
        }
        FileTree.delete(to);
    }

    Path probe() {
        return out.resolve(".probe");
    }
}
