package org.evenhand.publication;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All releases under one output, oldest first: the directories are the truth. */
public final class ReleaseDirectory {

    private final Path out;

    private ReleaseDirectory(Path out) {
        this.out = out;
    }

    public static ReleaseDirectory at(Path out) {
        return new ReleaseDirectory(out);
    }

    /** One release in place. */
    public record Published(ReleaseId id, Path directory, Manifest manifest) {}

    /** The releases in place, by date and number. */
    public List<Published> releases() {
        return ids().map(id -> new Published(id, directoryOf(id), Manifest.read(directoryOf(id))))
                .toList();
    }

    /** The release of this key, if it is there already. */
    public Optional<Published> byKey(RunKey key) {
        return releases().stream()
                .filter(each -> each.manifest().facts().key().equals(key))
                .findFirst();
    }

    /** The newest release of an earlier snapshot date: what this one will be compared with. */
    public Optional<Published> latestBefore(LocalDate date) {
        return releases().stream()
                .filter(each -> each.id().date().isBefore(date))
                .max(Comparator.comparing(Published::id));
    }

    /** The newest release of this snapshot date: what the next one will supersede. */
    public Optional<Published> latestOf(LocalDate date) {
        return releases().stream()
                .filter(each -> each.id().date().equals(date))
                .max(Comparator.comparing(Published::id));
    }

    /** The name of the next release of a date; a number once given is never given again. */
    public ReleaseId next(LocalDate date) {
        int last = Stream.concat(ids(), quarantined())
                .filter(id -> id.date().equals(date))
                .mapToInt(ReleaseId::number)
                .max()
                .orElse(0);
        return new ReleaseId(date, last + 1);
    }

    /** Why a date must not be released under this policy, in words, if it must not: exact and rounded figures give each other away. */
    public Optional<String> policyConflict(LocalDate date, String policy) {
        return latestOf(date)
                .filter(each -> !each.manifest().facts().policy().equals(policy))
                .map(each -> each.id() + " was released under the policy '"
                        + each.manifest().facts().policy()
                        + "', and one date has one policy. Nothing was published under '"
                        + policy + "'.\nTo have both, choose another place with --out, and publish only one of them.");
    }

    public Path directoryOf(ReleaseId id) {
        return out.resolve(id.date().toString()).resolve("r" + id.number());
    }

    Stream<ReleaseId> ids() {
        return FileTree.entriesOf(out).stream()
                .flatMap(date -> FileTree.entriesOf(date).stream())
                .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                .flatMap(each -> ReleaseId.of(out.relativize(each).toString().replace('\\', '/')).stream())
                .sorted();
    }

    private Stream<ReleaseId> quarantined() {
        return FileTree.entriesOf(new Workshop(out).quarantine()).stream()
                .flatMap(each -> ReleaseId.of(each.getFileName().toString()).stream());
    }
}
