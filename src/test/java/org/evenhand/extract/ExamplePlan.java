package org.evenhand.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An example plan in a folder with the extracts that are kept for it, to be changed as a user would. */
public final class ExamplePlan {

    private static final Path PLANS = Path.of("src", "docs", "plans");
    private static final Path EXTRACTS = Path.of("src", "test", "resources", "plans");

    private final String name;
    private final Path folder;

    private ExamplePlan(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    public static ExamplePlan of(String name, Path folder) throws IOException {
        ExamplePlan plan = new ExamplePlan(name, folder);
        try (Stream<Path> files = Files.list(EXTRACTS.resolve(name))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            for (Path table : tables) {
                plan.with(String.valueOf(table.getFileName()), table);
            }
        }
        return plan;
    }

    /** With another file in the place of one, or besides them. */
    public ExamplePlan with(String file, Path content) throws IOException {
        Files.write(folder.resolve(file), Files.readAllBytes(content));
        return this;
    }

    /** What is read where the plan says this instead of that. */
    public Reading read(String that, String instead) throws IOException {
        String text = Files.readString(PLANS.resolve(name + ".yaml"), StandardCharsets.UTF_8);
        Path plan = Files.writeString(folder.resolve("extracts.yaml"), text.replace(that, instead));
        return Extracts.read(ExtractPlan.read(folder, Optional.of(plan), Optional.of(LocalDate.of(2026, 3, 31))));
    }
}
