package org.evenhand.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a name of a plan means: one, or all whose names fit {@code absence-*.csv}. */
final class FileNames {

    private final Path folder;

    FileNames(Path folder) {
        this.folder = folder;
    }

    static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?");
    }

    /** The paths within the folder, in the order of their names: none where nothing fits the pattern. */
    List<String> of(String name) {
        if (!isPattern(name)) {
            return List.of(name);
        }
        String parent = name.substring(0, name.lastIndexOf('/') + 1);
        Pattern pattern = pattern(name.substring(parent.length()));
        try (Stream<Path> there = Files.list(folder.resolve(parent))) {
            return there.filter(Files::isRegularFile)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(file -> pattern.matcher(file).matches() && !isAside(file))
                    .sorted()
                    .map(file -> parent + file)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether any of these names means a file that is there. */
    boolean anyThere(List<String> wanted) {
        return wanted.stream()
                .flatMap(name -> of(name).stream())
                .anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    private static Pattern pattern(String name) {
        String quoted = Pattern.quote(name).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(quoted, Pattern.DOTALL);
    }

    /** Whether a file lies beside another one that somebody has open, or is hidden. */
    private static boolean isAside(String file) {
        return file.startsWith("~$") || file.startsWith(".");
    }
}
