package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library of the project is listed with its room, its reason and its licence. */
final class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern NAME = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void everyLibraryIsListedWithItsLicence() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/docs/dependencies.md"));

        assertThat(libraries()).isNotEmpty().allSatisfy(name -> assertThat(listed)
                .withFailMessage("%s is not listed.\nTo mend it, add a row to src/docs/dependencies.md.", name)
                .anyMatch(line -> line.matches("\\| " + Pattern.quote(name) + " \\|.*\\| [^|]+ \\|")));
    }

    private static List<String> libraries() throws IOException {
        List<String> names = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        while (dependency.find()) {
            Matcher name = NAME.matcher(dependency.group(1));
            if (!dependency.group(1).contains("<scope>test</scope>") && name.find()) {
                names.add(name.group(1));
            }
        }
        return names;
    }
}
