package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.dataset.Snapshot;
import org.evenhand.disclosure.DisclosureControl;
import org.evenhand.disclosure.DisclosurePolicy;
import org.evenhand.disclosure.ProtectionKey;
import org.evenhand.disclosure.Release;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.extract.Datasources;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.figure.Basis;
import org.evenhand.figure.Status;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --protection} says must be what a run then does. */
class DryRunTest {

    private static final String EDITION = "eflg-2021";

    @TempDir
    Path folder;

    private Path extracts;

    @BeforeEach
    void council() throws IOException {
        extracts = folder.resolve("extracts");
        SampleCouncil.write(60, 7, extracts);
    }

    @Test
    void saysOfEachIndicatorWhatARunThenReleases() throws IOException {
        Snapshot snapshot = snapshot();
        DryRun tried = DryRun.of(snapshot, EDITION, ProtectionKey.demonstration());
        Release release = DisclosureControl.release(
                Catalogue.load(EDITION, Set.of()).inquiry(snapshot),
                ReleaseFacts.of(
                        snapshot, EDITION, DisclosurePolicy.PUBLISHED, Optional.empty(), ProtectionKey.demonstration()),
                ProtectionKey.demonstration());

        Map<String, List<Integer>> said = published(tried.csv());
        assertThat(release.tables()).hasSizeGreaterThan(90);
        for (ReleasedTable table : release.tables()) {
            assertThat(said.get(table.indicator()))
                    .as(table.indicator())
                    .containsExactly(
                            shown(table, false),
                            shown(table, true),
                            of(table, Status.C),
                            of(table, Status.U),
                            of(table, Status.X) + of(table, Status.Z));
        }
    }

    @Test
    void publishesNothingAndListsItBesideTheFindings() {
        InputCheck check = InputCheck.of(request(), true);

        assertThat(check.outcome().exit()).isEqualTo(ExitCode.DONE);
        assertThat(check.lines())
                .contains(
                        "Figures that each policy would show, round or withhold, by indicator. Nothing was published.",
                        "[c] withheld so that nobody can be identified, [u] too few to be reliable, [x] not available, [z] not"
                                + " applicable.",
                        " ".repeat(56) + "policy published" + " ".repeat(23) + "policy exact",
                        " ".repeat(58) + "exact rounded    [c]    [u] [x][z]     exact    not")
                .contains("By what each is broken down by: "
                        + folder.toAbsolutePath().resolve("restricted/check/protection.csv"));
        assertThat(folder.resolve("reports")).doesNotExist();
        assertThat(folder.resolve("restricted/evenhand.key")).doesNotExist();
        assertThat(folder.resolve("restricted/check/protection.csv")).isNotEmptyFile();
    }

    @Test
    void triesNothingOfExtractsThatStopARun() throws IOException {
        Files.writeString(extracts.resolve("workforce_snapshot.csv"), "");
        InputCheck check = InputCheck.of(request(), true);

        assertThat(check.outcome().exit()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("restricted/check/protection.csv")).doesNotExist();
    }

    private Snapshot snapshot() {
        ExtractPlan plan = ExtractPlan.read(extracts, Optional.empty(), Optional.empty());
        return Extracts.read(plan).snapshot().orElseThrow();
    }

    private RunRequest request() {
        return new RunRequest(
                extracts,
                Optional.empty(),
                Optional.<LocalDate>empty(),
                folder.resolve("reports"),
                DisclosurePolicy.PUBLISHED,
                Optional.empty(),
                EDITION,
                new TreeSet<>(),
                new TreeMap<>(),
                Datasources.none(),
                1,
                "test");
    }

    private static Map<String, List<Integer>> published(String csv) {
        Map<String, List<Integer>> said = new TreeMap<>();
        csv.lines().filter(line -> line.startsWith("published,")).forEach(line -> {
            List<String> cells = List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            List<Integer> ends =
                    cells.subList(4, 9).stream().map(Integer::valueOf).toList();
            said.merge(cells.get(1), ends, DryRunTest::plus);
        });
        return said;
    }

    private static List<Integer> plus(List<Integer> some, List<Integer> more) {
        return List.of(
                some.get(0) + more.get(0),
                some.get(1) + more.get(1),
                some.get(2) + more.get(2),
                some.get(3) + more.get(3),
                some.get(4) + more.get(4));
    }

    private static int shown(ReleasedTable table, boolean rounded) {
        return (int) table.figures().stream()
                .filter(figure -> figure.published() || figure.status() == Status.LOW)
                .filter(figure -> (figure.basis() == Basis.ROUNDED) == rounded)
                .count();
    }

    private static int of(ReleasedTable table, Status status) {
        return (int) table.figures().stream()
                .filter(figure -> figure.status() == status)
                .count();
    }
}
