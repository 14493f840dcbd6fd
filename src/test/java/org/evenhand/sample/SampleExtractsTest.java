package org.evenhand.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;
import org.evenhand.dataset.Snapshot;
import org.evenhand.extract.ExtractPlan;
import org.evenhand.extract.Extracts;
import org.evenhand.extract.Reading;
import org.evenhand.quality.ControlTotals;
import org.evenhand.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extracts of the council are read as its plan says: every one of them, whole. */
class SampleExtractsTest {

    /** The mess that the README tells of, and nothing else. */
    private static final List<String> MESS =
            List.of("E-BOM", "E-TITLE", "E-MONEY", "E-UNKNOWN-CODE", "E-REFUSED", "E-FOOTER", "E-POSTS", "E-CLASH");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {SampleCouncil.FEWEST, 47, 130, 1_000})
    void everyDatasetIsReadAndNoRowIsLeftOut(int people) {
        Reading reading = read(people, 8);
        Snapshot snapshot = reading.snapshot()
                .orElseThrow(() -> new AssertionError(reading.findings().text()));
        assertThat(Arrays.stream(Dataset.values()).filter(each -> !snapshot.has(each)))
                .isEmpty();
        assertThat(reading.totals().lines())
                .hasSize(Dataset.values().length + 1)
                .allSatisfy(
                        line -> assertThat(line.rejected()).as(line.dataset()).isZero());
    }

    @Test
    void nothingIsUntidyButWhatTheReadmeTells() {
        Reading reading = read(1_000, 9);
        assertThat(reading.findings().list().stream().map(Finding::code).distinct())
                .containsExactlyInAnyOrderElementsOf(MESS);
        assertThat(reading.totals().lines().stream().filter(line -> line.footersAgreed() > 0))
                .extracting(ControlTotals.Line::dataset)
                .containsExactlyInAnyOrder(
                        "workforce_snapshot",
                        "pay_bonus",
                        "apprenticeships",
                        "absence",
                        "workforce_snapshot of " + Year.EARLIER);
    }

    @Test
    void eventsOfThreeYearsAreKept() {
        Snapshot snapshot = read(1_000, 9).snapshot().orElseThrow();
        assertThat(Stream.of(
                        Dataset.STARTERS_ONBOARDING,
                        Dataset.LEAVERS,
                        Dataset.PROMOTIONS_MOVES,
                        Dataset.TRAINING,
                        Dataset.ER_CASES,
                        Dataset.ABSENCE,
                        Dataset.FLEX_FAMILY_LEAVE))
                .allSatisfy(each -> assertThat(List.of(0, 12, 24)).allSatisfy(ago -> assertThat(
                                snapshot.events(each, 12, ago).size())
                        .as(each + " " + ago)
                        .isGreaterThan(10)));
    }

    private Reading read(int people, long seed) {
        Path extracts = folder.resolve("sample-data");
        SampleCouncil.write(people, seed, extracts);
        return Extracts.read(ExtractPlan.read(extracts, Optional.empty(), Optional.empty()));
    }
}
