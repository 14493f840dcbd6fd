package org.evenhand.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
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
                ? demonstration(memory)
                : kept(memory);
    }

    /** The key that a run would take, where there is one already; else the demonstration key, with which only other numbers come out. */
    static ProtectionKey toTry(ExtractPlan plan, RunRequest request) {
        boolean own =
                plan.keySource() != ExtractPlan.KeySource.DEMONSTRATION && ProtectionKey.exists(request.restricted());
        return own ? read(request.restricted()) : ProtectionKey.demonstration();
    }

    /** For samples; whoever has published with a key of their own would undo its rounding with the one that everybody knows. */
    private static ProtectionKey demonstration(RunMemory memory) {
        newestWithKey(memory).ifPresent(release -> {
            throw stop(
                    "E-KEY-CHANGED",
                    release,
                    "the plan takes the demonstration key, which protects nobody.",
                    "To go on, take 'protection key: demonstration' out of the plan. To make a sample, name an output in"
                            + " another folder with --out.");
        });
        return ProtectionKey.demonstration();
    }

    private static ProtectionKey kept(RunMemory memory) {
        Path folder = memory.request().restricted();
        Optional<ReleaseDirectory.Published> newest = newestWithKey(memory);
        if (!ProtectionKey.exists(folder)) {
            newest.ifPresent(release -> {
                throw stop(
                        "E-KEY-MISSING", release, nameIn(folder) + " is not there any more.", putBack(release, folder));
            });
        }
        ProtectionKey key = read(folder);
        newest.filter(release -> !keyOf(release).equals(key.id())).ifPresent(release -> {
            throw stop(
                    "E-KEY-CHANGED",
                    release,
                    nameIn(folder) + " is another one, " + key.id() + ".",
                    putBack(release, folder));
        });
        if (key.made()) {
            memory.progress()
                    .warned("A protection key was made in " + folder + ". To keep figures comparable, back it up.");
        }
        return key;
    }

    private static ProtectionKey read(Path folder) {
        try {
            return ProtectionKey.file(folder);
        } catch (ProtectionKey.NotWholeException e) {
            throw new Stop(
                    ExitCode.PLACE,
                    "E-KEY",
                    String.valueOf(e.getMessage()).lines().toList());
        } catch (IOException e) {
            throw new Stop(ExitCode.PLACE, "E-KEY", List.of(unreadable(folder, e)));
        }
    }

    private static String unreadable(Path folder, IOException e) {
        return "The protection key in " + folder + " cannot be read or made" + Faults.because(e)
                + ". Nothing was published.";
    }

    private static Optional<ReleaseDirectory.Published> newestWithKey(RunMemory memory) {
        return Stream.of(
                        ReleaseDirectory.at(memory.request().out()),
                        memory.destination().releases())
                .flatMap(place -> place.releases().stream())
                .filter(release ->
                        !keyOf(release).equals(ProtectionKey.demonstration().id()))
                .max(Comparator.comparing(ReleaseDirectory.Published::id));
    }

    private static String keyOf(ReleaseDirectory.Published release) {
        return Objects.requireNonNullElse(release.manifest().facts().versions().get(KeyParts.PROTECTION_KEY), "");
    }

    private static String nameIn(Path folder) {
        return folder.getFileName() + "/" + ProtectionKey.FILE;
    }

    private static String putBack(ReleaseDirectory.Published release, Path folder) {
        return "To go on, put key " + keyOf(release) + " back into " + folder
                + " from its backup. To begin a series of its own"
                + " with another key, name an output in another folder with --out.";
    }

    private static Stop stop(String code, ReleaseDirectory.Published release, String what, String mend) {
        return new Stop(
                ExitCode.SET_UP,
                code,
                List.of(
                        release.id() + " was made with protection key " + keyOf(release) + ", and " + what
                                + " Nothing was published.",
                        "With another key the same people would be rounded another way, and both releases together would"
                                + " tell more than they may.",
                        mend));
    }
}
