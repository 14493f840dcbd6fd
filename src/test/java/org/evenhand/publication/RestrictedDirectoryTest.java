package org.evenhand.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestrictedDirectoryTest {

    private static final ReleaseId ID = new ReleaseId(LocalDate.of(2026, 3, 31), 1);

    @TempDir
    private Path top;

    @Test
    void keepsWhoAndWhenBesideTheReportsAndNotAmongThem() throws IOException {
        Path run = restricted().writeRun(ID, run());

        assertThat(top.relativize(run))
                .hasToString(
                        Path.of("restricted", "2026-03-31", "r1", "run.json").toString());
        assertThat(Files.readString(run)).isEqualTo("""
                        {
                          "format" : "evenhand run 1",
                          "release" : "2026-03-31/r1",
                          "who" : "analyst",
                          "when" : "2026-04-02T09:00:00Z",
                          "written" : "when it was put in place",
                          "acknowledgements" : {
                            "headcount moved" : "transfer of leisure services"
                          },
                          "purpose" : "equal pay audit",
                          "recipient" : "HR analytics"
                        }
                        """);
        assertThat(restricted().hasRun(ID)).isTrue();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path findings = restricted().writeFindings(ID, "place,words\n");

        assertThat(permissions(findings)).isEqualTo("rw-------");
        assertThat(permissions(findings.getParent())).isEqualTo("rwx------");
        assertThat(permissions(top.resolve("restricted"))).isEqualTo("rwx------");
    }

    private static RestrictedDirectory.Run run() {
        return new RestrictedDirectory.Run(
                "analyst",
                Instant.parse("2026-04-02T09:00:00Z"),
                RestrictedDirectory.Written.AT_ONCE,
                new TreeMap<>(Map.of("headcount moved", "transfer of leisure services")),
                Map.of("recipient", "HR analytics", "purpose", "equal pay audit"));
    }

    private RestrictedDirectory restricted() {
        return RestrictedDirectory.beside(top.resolve("reports"));
    }

    private static String permissions(Path place) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
    }
}
