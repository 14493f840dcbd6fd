package org.evenhand.job;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole program in a process of its own, in a folder of its own: the packaged one where the build made it, else the compiled classes.
 */
final class Program {

    /** Where a published release of the sample council stands. */
    static final String RELEASE = "reports/2026-03-31/r1";

    private final Path folder;
    private final List<String> settings = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Optional<Path> changed = Optional.empty();

    private Program(Path folder) {
        this.folder = folder;
    }

    static Program in(Path folder) {
        return new Program(folder);
    }

    /** With a setting of Java, such as {@code -Duser.language=tr}. */
    Program with(String... more) {
        settings.addAll(List.of(more));
        return this;
    }

    /** The compiled classes, with those and the resources of a folder before them. */
    Program changedBy(Path classes) {
        changed = Optional.of(classes);
        return this;
    }

    /** With a variable of the environment. */
    Program where(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What came of it. Everything it said is in one text. */
    record Ended(int exit, String said) {}

    Ended run(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String said = output.lines().map(line -> line + "\n").collect(Collectors.joining());
            return new Ended(process.waitFor(), said);
        }
    }

    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.addAll(settings);
        command.addAll(what());
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> what() {
        if (changed.isPresent()) {
            return List.of("-cp", classPath(changed.get()), "org.evenhand.Evenhand");
        }
        Path packaged = Path.of(System.getProperty("evenhand.jar", "target/evenhand.jar"));
        return Files.exists(packaged)
                ? List.of("-jar", packaged.toAbsolutePath().toString())
                : List.of("-cp", System.getProperty("java.class.path"), "org.evenhand.Evenhand");
    }

    /** Where a compiler or a process finds the compiled classes, and first of all what changes them. */
    static String classPath(Path classes) {
        return String.join(
                File.pathSeparator,
                classes.toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("java.class.path"));
    }

    /** The SHA-256 of every file in a directory, by its path within it; none where there is no such directory. */
    static SortedMap<String, String> fingerprints(Path directory) throws IOException {
        SortedMap<String, String> prints = new TreeMap<>();
        for (Path file : files(directory)) {
            prints.put(directory.relativize(file).toString(), sha256(file));
        }
        return prints;
    }

    static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
