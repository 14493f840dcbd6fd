package org.evenhand.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What was received and what became of it, extract by extract. */
public record ControlTotals(List<Line> lines) {

    public ControlTotals {
        lines = List.copyOf(lines);
    }

    /**
     * The totals of one extract, whatever the number of its files.
     *
     * @param dataset the word of the dataset
     * @param files what became of the rows of each file
     * @param persons people, or applications or areas where the extract is not about people, that the figures rest on
     * @param fte their full-time equivalent, 0 where none is held
     * @param footersAgreed how many totals printed in the files agreed with what was read
     * @param outOfPeriod rows of events after the snapshot date; all, where none is of the years that are kept
     */
    public record Line(
            String dataset, List<FileRows> files, int persons, BigDecimal fte, int footersAgreed, int outOfPeriod) {

        public Line {
            files = List.copyOf(files);
        }

        public int received() {
            return sum(FileRows::received);
        }

        public int unchanged() {
            return sum(FileRows::unchanged);
        }

        public int repaired() {
            return sum(FileRows::repaired);
        }

        /** Rows that were kept though their age could not be read. */
        public int unreadAges() {
            return sum(file -> file.unreadAges().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum());
        }

        public int rejected() {
            return sum(FileRows::rejected);
        }

        private int sum(ToIntFunction<FileRows> rows) {
            return files.stream().mapToInt(rows).sum();
        }

        /** One line for a log, {@code leavers: 237 rows received, 237 unchanged, …}, and one a file where there are several. */
        public String text() {
            String all = dataset + ": " + rows(received(), unchanged(), repaired(), rejected()) + "; " + persons
                    + " counted"
                    + (fte.signum() == 0
                            ? ""
                            : ", FTE " + fte.stripTrailingZeros().toPlainString());
            return files.size() == 1
                    ? all
                    : files.stream()
                            .map(file -> "\n" + dataset + ", " + file.text())
                            .collect(Collectors.joining("", all, ""));
        }

        /** What to call a file of this extract: the dataset alone suffices where there is one. */
        String nameOf(FileRows file) {
            return files.size() == 1 ? dataset : dataset + ", " + file.file();
        }
    }

    /**
     * What became of the rows of one file; received is always unchanged, repaired and rejected together.
     *
     * @param file the name of the file
     * @param received rows that the file holds for the dataset, without titles, footers and blank rows
     * @param unchanged rows taken exactly as they came
     * @param repaired rows taken after a listed repair, or with an unknown code counted as not held
     * @param rejected rows that could not be used
     * @param unknownCodes rows with a code that is in no code list, by column heading
     * @param unreadAges rows kept though their age could not be read, by column heading
     * @param departments what became of the rows of each department, where the file names it
     */
    public record FileRows(
            String file,
            int received,
            int unchanged,
            int repaired,
            int rejected,
            Map<String, Integer> unknownCodes,
            Map<String, Integer> unreadAges,
            List<Part> departments) {

        public FileRows {
            unknownCodes = Map.copyOf(unknownCodes);
            unreadAges = Map.copyOf(unreadAges);
            departments = List.copyOf(departments);
        }

        String text() {
            return file + ": " + rows(received, unchanged, repaired, rejected);
        }
    }

    /** What became of the rows of one department. */
    public record Part(String name, int received, int rejected) {
        /** How many rows: a name may be of few people. */
        @Override
        public String toString() {
            return received + " rows";
        }
    }

    private static String rows(int received, int unchanged, int repaired, int rejected) {
        return received + " rows received, " + unchanged + " unchanged, " + repaired + " repaired, " + rejected
                + " rejected";
    }

    /** One line for each extract. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
