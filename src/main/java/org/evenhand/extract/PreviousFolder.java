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
 * @param origin its files within the folder of extracts
 */
record PreviousFolder(LocalDate date, Origin.Files origin) {

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
        FileNames names = new FileNames(folder);
        List<Origin.Files> possible = Stream.concat(
                        now.map(ExtractPlan.Source::origin).stream()
                                .filter(Origin.Files.class::isInstance)
                                .map(Origin.Files.class::cast),
                        Stream.of("workforce_snapshot.csv", "workforce_snapshot.xlsx")
                                .map(name -> new Origin.Files(List.of(name))))
                .toList();
        return possible.stream()
                .map(origin -> origin.under("previous/" + date + "/"))
                .filter(origin -> names.anyThere(origin.names()))
                .findFirst()
                .map(origin -> new PreviousFolder(date, origin));
    }
}
