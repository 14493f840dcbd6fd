package org.evenhand.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No worked example lies there unused. */
final class VectorFilesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "vectors");
    private static final Path TESTS = Path.of("src", "test", "java");

    static Stream<String> files() throws IOException {
        return names(FILES).stream().filter(name -> !name.equals("SOURCE.md")).sorted();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadByATest(String file) throws IOException {
        try (Stream<Path> tests = Files.walk(TESTS)) {
            List<Path> sources =
                    tests.filter(test -> test.toString().endsWith(".java")).toList();
            boolean used = false;
            for (Path source : sources) {
                used |= Files.readString(source, StandardCharsets.UTF_8).contains('"' + file + '"');
            }
            assertThat(used).isTrue();
        }
    }
}
