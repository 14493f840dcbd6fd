package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.publication.ReleaseDirectory;

/** The protection key of a run. One is made for the first release only: a second one in its place would undo the first one's rounding. */
final class KeptKey {

    private KeptKey() {}

    static ProtectionKey of(RunMemory memory) {
        return memory.plan.get().keySource() == ExtractPlan.KeySource.DEMONSTRATION
                ? ProtectionKey.demonstration()
                : kept(memory);
    }

    private static ProtectionKey kept(RunMemory memory) {
        Path folder = memory.request().restricted();
        refuseAnother(memory, folder);
        try {
            ProtectionKey key = ProtectionKey.file(folder);
            if (key.made()) {
                memory.progress()
                        .warned("A protection key was made in " + folder + ". To keep figures comparable, back it up.");
            }
            return key;
        } catch (IOException e) {
            throw new Stop(
                    ExitCode.PLACE,
                    "E-KEY",
                    List.of("The protection key in " + folder + " cannot be read. Nothing was published."));
        }
    }

    private static void refuseAnother(RunMemory memory, Path folder) {
        Optional<ReleaseDirectory.Published> keyed =
                ProtectionKey.exists(folder) ? Optional.empty() : newestWithKey(memory);
        keyed.ifPresent(release -> {
            throw new Stop(ExitCode.SET_UP, "E-KEY-MISSING", missing(release, folder));
        });
    }

    private static Optional<ReleaseDirectory.Published> newestWithKey(RunMemory memory) {
        return Stream.of(
                        ReleaseDirectory.at(memory.request().out()),
                        memory.destination().releases())
                .flatMap(place -> place.releases().stream())
                .filter(release ->
                        !keyOf(release).equals(ProtectionKey.demonstration().id()))
                .reduce((earlier, later) -> later);
    }

    private static String keyOf(ReleaseDirectory.Published release) {
        return Objects.requireNonNullElse(release.manifest().facts().versions().get(KeyParts.PROTECTION_KEY), "");
    }

    private static List<String> missing(ReleaseDirectory.Published release, Path folder) {
        return List.of(
                release.id() + " was made with protection key " + keyOf(release) + ", and " + folder.getFileName() + "/"
                        + ProtectionKey.FILE + " is not there any more. Nothing was published.",
                "With another key the same people would be rounded another way, and both releases together would tell more"
                        + " than they may.",
                "To go on, put the key back from its backup.");
    }
}
