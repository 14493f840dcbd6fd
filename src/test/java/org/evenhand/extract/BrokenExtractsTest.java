package org.evenhand.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file under {@code broken} is read as a workforce extract; the text beside it is all that is said about it. To accept what is
 * said now: {@code -Devenhand.golden=accept}.
 */
class BrokenExtractsTest {

    private static final Path BROKEN = Path.of("src", "test", "resources", "broken");

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWithItAndNothingMore(String name) throws IOException {
        Files.copy(BROKEN.resolve(name + ".csv"), folder.resolve("workforce_snapshot.csv"));
        Reading reading =
                Extracts.read(ExtractPlan.read(folder, Optional.empty(), Optional.of(LocalDate.of(2026, 3, 31))));
        Told.mustBe(BROKEN.resolve(name + ".txt"), reading);
    }
}
