package org.evenhand.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Leaves the files of an output as if no run had ever been killed: called at start, under the lock. */
public final class Recovery {

    private final Path out;
    private final Workshop workshop;

    private Recovery(Path out) {
        this.out = out;
        this.workshop = new Workshop(out);
    }

    /** Mends the files under an output and says what was done, one sentence each. */
    public static List<String> run(Path out) {
        Recovery recovery = new Recovery(out);
        List<String> said = new ArrayList<>();
        recovery.clearStaging(said);
        recovery.quarantineBroken(said);
        recovery.removeEmptyDates();
        return said;
    }

    private void clearStaging(List<String> said) {
        FileTree.delete(workshop.probe());
        List<Path> left = FileTree.entriesOf(workshop.staging());
        left.forEach(FileTree::delete);
        if (!left.isEmpty()) {
            said.add("An earlier run did not finish. What it had written was not published and has been deleted.");
        }
    }

    private void quarantineBroken(List<String> said) {
        ReleaseDirectory releases = ReleaseDirectory.at(out);
        for (ReleaseId id : releases.ids().toList()) {
            List<String> differences = differencesOf(releases.directoryOf(id));
            if (!differences.isEmpty()) {
                moveAway(id, releases.directoryOf(id));
                said.add("Release " + id + " is no longer what was published: " + String.join(" ", differences)
                        + " It has been moved to .evenhand/quarantine.\nTo have it back, restore it from a copy.");
            }
        }
    }

    private static List<String> differencesOf(Path directory) {
        try {
            return Manifest.standsIn(directory)
                    ? Manifest.read(directory).differences(directory)
                    : List.of("It has no manifest.");
        } catch (PublicationException broken) {
            return List.of("Its manifest or one of its files cannot be read.");
        }
    }

    private void moveAway(ReleaseId id, Path directory) {
        Path place = workshop.quarantine().resolve(id.date() + "-r" + id.number());
        FileTree.delete(place);
        FileTree.make(workshop.quarantine());
        try {
            Files.move(directory, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw PublicationException.renaming(directory, place);
        }
    }

    private void removeEmptyDates() {
        FileTree.entriesOf(out).stream()
                .filter(date -> ReleaseId.of(date.getFileName() + "/r1").isPresent())
                .filter(date ->
                        Files.isDirectory(date) && FileTree.entriesOf(date).isEmpty())
                .forEach(FileTree::delete);
    }
}
