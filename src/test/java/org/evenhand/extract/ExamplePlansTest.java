package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.quality.Finding;
import org.evenhand.quality.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example plan reads a small made-up extract of its system's shape; what is said about it stands beside the extract. */
class ExamplePlansTest {

    private static final Path PLANS = Path.of("src", "docs", "plans");
    private static final Path EXTRACTS = Path.of("src", "test", "resources", "plans");

    static Stream<String> systems() throws IOException {
        try (Stream<Path> plans = Files.list(PLANS)) {
            return plans
                    .map(plan -> String.valueOf(plan.getFileName()).replace(".yaml", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path plan(String system) {
        return PLANS.resolve(system + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void saysFirstThatItIsAnExample(String system) throws IOException {
        assertThat(Files.readAllLines(plan(system), StandardCharsets.UTF_8).get(0))
                .startsWith("# Example, to check against a real export: ");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void readsAnExtractOfItsSystem(String system) throws IOException {
        Path folder = EXTRACTS.resolve(system);
        Reading reading = Extracts.read(
                ExtractPlan.read(folder, Optional.of(plan(system)), Optional.of(LocalDate.of(2026, 3, 31))));
        assertThat(reading.findings().list().stream()
                        .filter(finding -> finding.severity().compareTo(Severity.REJECTED) <= 0
                                || finding.code().equals("E-UNKNOWN-CODE"))
                        .map(Finding::text))
                .isEmpty();
        Told.mustBe(folder.resolve("said.txt"), reading);
    }
}
