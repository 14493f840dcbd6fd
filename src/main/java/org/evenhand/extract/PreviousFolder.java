package org.evenhand.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an earlier snapshot lies: {@code previous/2025-03-31/workforce_snapshot.csv}.
 *
 * @param date the day that it describes
 * @param file its path within the folder of extracts
 */
record PreviousFolder(LocalDate date, String file) {

    static Optional<PreviousFolder> latestBefore(Path folder, LocalDate day, Optional<ExtractPlan.Source> now) {
        Path previous = folder.resolve("previous");
        if (!Files.isDirectory(previous)) {
            return Optional.empty();
        }
        try (Stream<Path> dated = Files.list(previous)) {
            return dated.flatMap(path -> date(path).stream())
                    .filter(date -> date.isBefore(day))
                    .sorted(Comparator.reverseOrder())
                    .flatMap(date -> in(folder, date, now).stream())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(Path path) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(path.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<PreviousFolder> in(Path folder, LocalDate date, Optional<ExtractPlan.Source> now) {
        List<String> names = Stream.concat(
                        now.map(ExtractPlan.Source::file).stream(),
                        Stream.of("workforce_snapshot.csv", "workforce_snapshot.xlsx"))
                .toList();
        return names.stream()
                .map(name -> "previous/" + date + "/" + name)
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .findFirst()
                .map(name -> new PreviousFolder(date, name));
    }
}
