package org.evenhand.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path top;

    @Test
    void putsAReleaseInPlaceWhole() throws IOException {
        ReleaseId id = release("1");

        assertThat(id).hasToString("2026-03-31/r1");
        assertThat(filesUnder(out()))
                .containsExactly(
                        "2026-03-31/r1/MANIFEST.json", "2026-03-31/r1/charts/one.svg", "2026-03-31/r1/figures.csv");
        assertThat(Manifest.read(out().resolve("2026-03-31/r1")).differences(out().resolve("2026-03-31/r1")))
                .isEmpty();
    }

    @Test
    void writesAManifestOneCanReadAndThatIsTheSameEverywhere() throws IOException {
        release("1");

        assertThat(Files.readString(out().resolve("2026-03-31/r1/MANIFEST.json")))
                .isEqualTo("""
                        {
                          "format" : "evenhand manifest 1",
                          "snapshot_date" : "2026-03-31",
                          "policy" : "published 1",
                          "run_key" : "%KEY%",
                          "supersedes" : "",
                          "versions" : {
                            "program" : "0.1.0"
                          },
                          "inputs" : {
                            "workforce_snapshot" : "abc"
                          },
                          "totals" : {
                            "headcount" : 120
                          },
                          "files" : [
                            {
                              "path" : "charts/one.svg",
                              "size" : 6,
                              "sha256" : "%SVG%"
                            },
                            {
                              "path" : "figures.csv",
                              "size" : 10,
                              "sha256" : "%CSV%"
                            }
                          ]
                        }
                        """.replace("%KEY%", key("1").hex())
                        .replace("%SVG%", Sha256.of("<svg/>"))
                        .replace("%CSV%", Sha256.of("a,b\n1,1é\n")));
    }

    @Test
    void readsBackTheManifestThatItWrote() {
        release("1");
        Manifest manifest = Manifest.read(out().resolve("2026-03-31/r1"));

        assertThat(manifest.facts()).isEqualTo(facts("1"));
    }

    @Test
    void aCorrectionIsTheNextNumberAndTheFirstStaysAsItWas() throws IOException {
        release("1");
        byte[] before = Files.readAllBytes(out().resolve("2026-03-31/r1/MANIFEST.json"));

        assertThat(release("2")).hasToString("2026-03-31/r2");
        assertThat(Files.readAllBytes(out().resolve("2026-03-31/r1/MANIFEST.json")))
                .isEqualTo(before);
    }

    @Test
    void findsAReleaseByItsKey() {
        release("1");

        assertThat(ReleaseDirectory.at(out()).byKey(key("1")))
                .map(ReleaseDirectory.Published::id)
                .contains(new ReleaseId(MARCH, 1));
        assertThat(ReleaseDirectory.at(out()).byKey(key("2"))).isEmpty();
    }

    @Test
    void knowsTheLatestReleaseOfAnEarlierDateOnly() {
        release("1");
        release("2");
        ReleaseDirectory releases = ReleaseDirectory.at(out());

        assertThat(releases.latestBefore(MARCH)).isEmpty();
        assertThat(releases.latestBefore(MARCH.plusYears(1)))
                .map(ReleaseDirectory.Published::id)
                .contains(new ReleaseId(MARCH, 2));
    }

    @Test
    void refusesASecondPolicyForOneDate() {
        release("1");

        assertThat(ReleaseDirectory.at(out()).policyConflict(MARCH, "published 1"))
                .isEmpty();
        assertThat(ReleaseDirectory.at(out()).policyConflict(MARCH, "exact 1"))
                .contains("2026-03-31/r1 was released under the policy 'published 1', and one date has one policy."
                        + " Nothing was published under 'exact 1'.\n"
                        + "To have both, choose another place with --out, and publish only one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forced", "sealed", "ready"})
    void publishesNothingWhenKilledBeforeTheMove(String step) throws IOException {
        killedAfter(step);
        assertThat(filesUnder(out())).noneMatch(file -> file.startsWith("2026-"));

        assertThat(Recovery.run(out()))
                .containsExactly(
                        "An earlier run did not finish. What it had written was not published and has been deleted.");
        assertThat(Files.exists(out().resolve("2026-03-31"))).isFalse();
        assertThat(release("1")).hasToString("2026-03-31/r1");
    }

    @Test
    void hasPublishedAllWhenKilledAfterTheMove() throws IOException {
        killedAfter("moved");

        assertThat(Recovery.run(out())).isEmpty();
        assertThat(ReleaseDirectory.at(out()).byKey(key("1"))).isPresent();
        assertThat(filesUnder(out().resolve("2026-03-31"))).hasSize(3);
    }

    @Test
    void movesAReleaseThatWasChangedAsideAndNamesTheFile() throws IOException {
        release("1");
        Files.writeString(out().resolve("2026-03-31/r1/figures.csv"), "a,b\n1,2é\n");

        assertThat(Recovery.run(out()))
                .containsExactly("Release 2026-03-31/r1 is no longer what was published:"
                        + " figures.csv was changed after the manifest was written."
                        + " It has been moved to .evenhand/quarantine.\nTo have it back, restore it from a copy.");
        assertThat(release("1")).hasToString("2026-03-31/r2");
    }

    @Test
    void namesEveryDifferenceFromTheManifest() throws IOException {
        release("1");
        Path place = out().resolve("2026-03-31/r1");
        Files.delete(place.resolve("figures.csv"));
        Files.writeString(place.resolve("more.txt"), "more");

        assertThat(Manifest.read(place).differences(place))
                .containsExactly("more.txt is not in the manifest.", "figures.csv is missing.");
    }

    @Test
    void refusesALinkAmongTheFiles() throws IOException {
        Path staged = staged("1");
        Path elsewhere = Files.writeString(top.resolve("elsewhere.txt"), "secret");
        Files.createSymbolicLink(staged.resolve("link.txt"), elsewhere);

        assertThatThrownBy(() -> Publisher.at(out()).seal(staged, facts("1")))
                .isInstanceOf(PublicationException.class)
                .hasMessageEndingWith("link.txt is a link. Links are not followed, and nothing was published.\n"
                        + "To go on, remove it and start again.");
        Recovery.run(out());
        assertThat(elsewhere).hasContent("secret");
    }

    @Test
    void letsOwnerAndGroupReadWhateverTheUmaskSays() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        release("1");
        Path place = out().resolve("2026-03-31/r1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwxr-x---");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("figures.csv"))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void leavesNothingBehindWhenItChecksThePlace() throws IOException {
        Publisher.at(out()).prepare();

        assertThat(filesUnder(out())).isEmpty();
        assertThat(Files.exists(out().resolve(".probe"))).isFalse();
    }

    @Test
    void saysWhenThePlaceCannotBeWritten() throws IOException {
        Path file = Files.writeString(top.resolve("file"), "not a directory");

        assertThatThrownBy(() -> Publisher.at(file).prepare())
                .isInstanceOf(PublicationException.class)
                .hasMessageEndingWith("could not be written. Nothing was published.\n"
                        + "To go on, give this user the right to write there, or choose another place with --out.");
    }

    @Test
    void namesAFullDisk() {
        PublicationException full =
                PublicationException.writing(Path.of("figures.csv"), new IOException("No space left on device"));

        assertThat(full.code()).isEqualTo(PublicationException.Code.DISK_FULL);
        assertThat(full)
                .hasMessage("There was no room on the disk for figures.csv. Nothing was published.\n"
                        + "To go on, make room and start again.");
    }

    private void killedAfter(String last) {
        Publisher publisher = new Publisher(out(), step -> {
            if (step.equals(last)) {
                throw new Killed();
            }
        });
        try {
            Path staged = staged("1");
            publisher.seal(staged, facts("1"));
            publisher.publish(staged);
            throw new AssertionError("there is no step " + last);
        } catch (Killed asPlanned) {
            // what it wrote stays as it is, as after kill -9
        }
    }

    private ReleaseId release(String key) {
        Publisher publisher = Publisher.at(out());
        Path staged = staged(key);
        publisher.seal(staged, facts(key));
        return publisher.publish(staged);
    }

    private Path staged(String key) {
        Path staged = Publisher.at(out()).stage(key(key));
        try {
            Files.createDirectories(staged.resolve("charts"));
            Files.writeString(staged.resolve("figures.csv"), "a,b\n1," + key + "é\n");
            Files.writeString(staged.resolve("charts/one.svg"), "<svg/>");
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
        return staged;
    }

    private static Manifest.Facts facts(String key) {
        return new Manifest.Facts(
                key(key),
                MARCH,
                "published 1",
                Optional.empty(),
                new TreeMap<>(Map.of("workforce_snapshot", "abc")),
                new TreeMap<>(Map.of("program", "0.1.0")),
                new TreeMap<>(Map.of("headcount", 120L)));
    }

    private static RunKey key(String seed) {
        return RunKey.of(new TreeMap<>(Map.of("extract", seed)));
    }

    private Path out() {
        return top.resolve("reports");
    }

    private static List<String> filesUnder(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> place.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
