package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * Puts a release in place: all of it, or nothing.
 *
 * <p>The caller holds the {@link RunLock}, writes every file into {@link #stage}, {@link #seal}s them, has them audited, and lets
 * {@link #publish} move the whole directory in one step.
 */
public final class Publisher {

    private final Path out;
    private final Workshop workshop;
    private final Consumer<String> steps;

    /** A publisher that tells a test when it has done each step. */
    Publisher(Path out, Consumer<String> steps) {
        this.out = out;
        this.workshop = new Workshop(out);
        this.steps = steps;
    }

    public static Publisher at(Path out) {
        return new Publisher(out, step -> {});
    }

    /**
     * Finds out before any work is done whether a release could be put in place.
     *
     * @throws PublicationException if the output cannot be written, or lies on two file systems
     */
    public void prepare() {
        workshop.prepare();
        workshop.refuseSplitFileSystem();
    }

    /** An empty directory for the files of a release. */
    public Path stage(RunKey key) {
        Path staged = workshop.staging().resolve(key.hex());
        FileTree.refuseLink(workshop.staging());
        FileTree.delete(staged);
        FileTree.make(staged);
        return staged;
    }

    /** Forces every file to the disk and writes the manifest last. */
    public Manifest seal(Path staged, Manifest.Facts facts) {
        FileTree.filesIn(staged).forEach(FileTree::force);
        steps.accept("forced");
        Manifest manifest = Manifest.of(staged, facts);
        manifest.write(staged);
        steps.accept("sealed");
        return manifest;
    }

    /** Moves sealed and audited files into place as the next release of their date. */
    public ReleaseId publish(Path staged) {
        Manifest manifest = Manifest.read(staged);
        ReleaseId id = ReleaseDirectory.at(out).next(manifest.facts().snapshotDate());
        finish(staged);
        Path date = out.resolve(id.date().toString());
        FileTree.refuseLink(date);
        FileTree.make(date);
        FileTree.permit(date, "rwxr-x---");
        steps.accept("ready");
        move(staged, ReleaseDirectory.at(out).directoryOf(id));
        steps.accept("moved");
        FileTree.forceDirectory(date);
        FileTree.forceDirectory(out);
        steps.accept("published");
        return id;
    }

    /** Throws away what was staged, after a stop or a refusal. */
    public void discard(Path staged) {
        FileTree.delete(staged);
    }

    private static void finish(Path staged) {
        FileTree.filesIn(staged).forEach(FileTree::force);
        FileTree.share(staged);
        FileTree.forceDirectory(staged);
    }

    private static void move(Path staged, Path place) {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw PublicationException.renaming(staged, place);
        }
        try {
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw PublicationException.renaming(staged, place);
        }
    }
}
