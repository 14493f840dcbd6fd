package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Finished, audited releases that wait for approval: {@code drafts/2026-03-31}, at most one for a snapshot date. */
public final class Drafts {

    private final Path place;

    private Drafts(Path place) {
        this.place = place;
    }

    /** The drafts of an output. */
    public static Drafts at(Path out) {
        return new Drafts(out.resolve("drafts"));
    }

    /** The draft of this key, if it waits already. */
    public Optional<Path> byKey(RunKey key) {
        return FileTree.entriesOf(place).stream()
                .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                .filter(Manifest::standsIn)
                .filter(each -> Manifest.read(each).facts().key().equals(key))
                .filter(each -> Manifest.read(each).differences(each).isEmpty())
                .findFirst();
    }

    /** Moves sealed and audited files to where they wait, in place of an earlier draft of their date. */
    public Path put(Path staged) {
        Path waiting =
                place.resolve(Manifest.read(staged).facts().snapshotDate().toString());
        FileTree.refuseLink(place);
        FileTree.make(place);
        FileTree.refuseLink(waiting);
        FileTree.filesIn(staged).forEach(FileTree::force);
        FileTree.share(staged);
        FileTree.forceDirectory(staged);
        FileTree.delete(waiting);
        try {
            Files.move(staged, waiting, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw PublicationException.renaming(staged, waiting);
        }
        FileTree.forceDirectory(place);
        return waiting;
    }
}
