package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.extract.Datasources;
import org.evenhand.publication.Manifest;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptKeyIT {

    @TempDir
    Path folder;

    private Path extracts;
    private Path out;
    private Path key;

    @BeforeEach
    void writeCouncil() {
        extracts = folder.resolve("extracts");
        out = folder.resolve("reports");
        key = folder.resolve("restricted").resolve(ProtectionKey.FILE);
        SampleCouncil.write(60, 2026, extracts);
    }

    @Test
    void stopsWhenTheKeyOfEarlierReleasesIsGone() throws IOException {
        takeTheKeyFrom("file");
        assertThat(run().exit()).isEqualTo(ExitCode.DONE);
        SortedMap<String, String> before = Program.fingerprints(release());
        byte[] secret = Files.readAllBytes(key);
        Files.delete(key);
        Outcome stopped = run();
        assertRefused(stopped, "restricted/evenhand.key is not there any more.");
        assertThat(key).doesNotExist();
        assertThat(Program.fingerprints(release())).isEqualTo(before);
        Files.write(key, secret);
        assertThat(run().summary().orElseThrow().state()).isEqualTo(RunSummary.State.ALREADY_THERE);
    }

    @Test
    void stopsWhenAnotherKeyStandsInThePlaceOfTheOneOfEarlierReleases() throws IOException {
        takeTheKeyFrom("file");
        assertThat(run().exit()).isEqualTo(ExitCode.DONE);
        byte[] secret = Files.readAllBytes(key);
        Files.delete(key);
        String other = ProtectionKey.file(key.getParent()).id();
        assertRefused(run(), "restricted/evenhand.key is another one, " + other + ".");
        takeTheKeyFrom("demonstration");
        assertRefused(
                run(),
                "the plan takes the demonstration key, which protects nobody.",
                "To go on, take 'protection key: demonstration' out of the plan. To make a sample, name an output in another"
                        + " folder with --out.");
        takeTheKeyFrom("file");
        Files.write(key, secret);
        assertThat(run().summary().orElseThrow().state()).isEqualTo(RunSummary.State.ALREADY_THERE);
    }

    @Test
    void saysWhyAKeyCannotBeRead() throws IOException {
        takeTheKeyFrom("file");
        Files.createDirectories(key);
        Outcome stopped = run();
        assertThat(stopped.exit()).isEqualTo(ExitCode.PLACE);
        assertThat(stopped.lines())
                .containsExactly("The protection key in " + key.getParent()
                        + " cannot be read or made: is a directory. Nothing was published.");
    }

    @Test
    void saysWhatToDoWithAKeyThatIsNotWhole() throws IOException {
        takeTheKeyFrom("file");
        Files.createDirectories(key.getParent());
        Files.write(key, new byte[0]);
        Outcome stopped = run();
        assertThat(stopped.exit()).isEqualTo(ExitCode.PLACE);
        assertThat(stopped.lines())
                .containsExactly(
                        "The protection key " + key + " is not whole. Nothing was published.",
                        "To go on, put it back from its backup; where nothing was published yet, delete it, and another is"
                                + " made.");
    }

    @Test
    void makesTheFirstKeyOfItsOwnAfterTheDemonstration() throws IOException {
        assertThat(run().exit()).isEqualTo(ExitCode.DONE);
        assertThat(keyOfRelease()).isEqualTo("demonstration");
        takeTheKeyFrom("file");
        assertThat(run().exit()).isEqualTo(ExitCode.DONE);
        assertThat(key).exists();
    }

    private void takeTheKeyFrom(String source) throws IOException {
        Path plan = extracts.resolve("extracts.yaml");
        Files.writeString(
                plan, Files.readString(plan).replaceFirst("protection key: \\w+", "protection key: " + source));
    }

    private void assertRefused(Outcome stopped, String why) {
        assertRefused(
                stopped,
                why,
                "To go on, put key " + keyOfRelease() + " back into " + key.getParent() + " from its backup. To begin a"
                        + " series of its own with another key, name an output in another folder with --out.");
    }

    private void assertRefused(Outcome stopped, String why, String mend) {
        assertThat(stopped.exit()).isEqualTo(ExitCode.SET_UP);
        assertThat(stopped.lines())
                .containsExactly(
                        "2026-03-31/r1 was made with protection key " + keyOfRelease() + ", and " + why
                                + " Nothing was published.",
                        "With another key the same people would be rounded another way, and both releases together would"
                                + " tell more than they may.",
                        mend);
    }

    private Path release() {
        return out.resolve("2026-03-31/r1");
    }

    private String keyOfRelease() {
        return Manifest.read(release()).facts().versions().get(KeyParts.PROTECTION_KEY);
    }

    private Outcome run() {
        RunRequest request = new RunRequest(
                extracts,
                Optional.empty(),
                Optional.empty(),
                out,
                DisclosurePolicy.PUBLISHED,
                Optional.empty(),
                "eflg-2021",
                new TreeSet<>(),
                new TreeMap<>(),
                Datasources.none(),
                1,
                "test");
        return ReportingRun.start(request, new SilentProgress(), Clock.systemUTC());
    }
}
