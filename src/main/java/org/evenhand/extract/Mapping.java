package org.evenhand.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.dataset.Dataset;

/**
 * Which file, heading and code of a folder of unknown extracts stands for what: what is suggested, and what somebody answered. It holds
 * codes of coded columns that stand in several rows, and nothing else of what the files say about people.
 *
 * @param settings the answer to each {@link MappingSetting}, by its word
 * @param files every file or sheet that was seen
 * @param headings every heading of every file that is read
 * @param codes every code of every column of codes
 * @param keptCodes where so many codes are kept that a run would stop for them; none where the files were not looked at
 */
public record Mapping(
        Map<String, String> settings,
        List<FileLine> files,
        List<HeadingLine> headings,
        List<CodeLine> codes,
        List<String> keptCodes) {

    /** The name of the workbook that holds it. */
    public static final String FILE_NAME = "mapping.xlsx";

    /** What stands where nobody has answered yet. */
    public static final String UNANSWERED = "please choose";

    static final String IGNORE = "ignore";
    static final String NOT_NEEDED = "not needed";
    static final String REFUSE = "refuse";
    static final String AS_IT_IS = "keep as it is";
    /** What stands for the sheet of a file that has none. */
    public static final String NO_SHEETS = "no sheets";

    static final String NOT_DECLARED = "none";

    /**
     * One file, or one sheet of a workbook.
     *
     * @param sheet the sheet; {@link #NO_SHEETS} for a file without sheets
     * @param rows how many rows were seen below the headings
     * @param dataset the dataset that it is read as
     * @param dates in which order its dates are written
     * @param delimiter what stands between the cells of a CSV file
     * @param encoding the encoding of a CSV file
     * @param why the reason of the suggestion
     */
    public record FileLine(
            String file,
            String sheet,
            int rows,
            String dataset,
            String dates,
            String delimiter,
            String encoding,
            String why) {

        boolean isOf(String otherFile, String otherSheet) {
            return file.equals(otherFile) && sheet.equals(otherSheet);
        }
    }

    /**
     * One heading of one file.
     *
     * @param column the canonical column that it means
     */
    public record HeadingLine(String file, String sheet, String heading, String column, String why) {

        boolean isOf(FileLine line) {
            return line.isOf(file, sheet);
        }
    }

    /**
     * One code of one column of a dataset.
     *
     * @param means the canonical code that it stands for
     */
    public record CodeLine(String dataset, String column, String code, String means, String why) {}

    static boolean answered(String answer) {
        return !answer.isBlank() && !answer.equals(UNANSWERED);
    }

    /** The files that are read, which somebody or something said what they are. */
    List<FileLine> read() {
        return files.stream()
                .filter(line -> answered(line.dataset()) && !line.dataset().equals(IGNORE))
                .toList();
    }

    /** Whether neither the settings nor a column of the workforce extract say which day is described. */
    private boolean dateWaits() {
        List<FileLine> workforce = read().stream()
                .filter(line -> line.dataset().equals(Dataset.WORKFORCE_SNAPSHOT.word()))
                .toList();
        boolean held = headings.stream()
                .filter(heading -> workforce.stream().anyMatch(heading::isOf))
                .anyMatch(heading -> heading.column().equals(SnapshotDate.COLUMN));
        return !held && !answered(settings.getOrDefault(MappingSetting.SNAPSHOT_DATE.word(), ""));
    }

    /** How many files, headings and codes wait for an answer, and whether the snapshot date does. */
    public Open open() {
        Predicate<String> waits = answer -> !answered(answer);
        return new Open(
                files.stream().map(FileLine::dataset).filter(waits).count(),
                files.stream().map(FileLine::dates).filter(waits).count(),
                headings.stream().map(HeadingLine::column).filter(waits).count(),
                codes.stream().map(CodeLine::means).filter(waits).count(),
                keptCodes,
                dateWaits());
    }

    /**
     * How many of each wait for an answer.
     *
     * @param keptCodes where codes that nobody is asked for would stop a run
     */
    public record Open(
            long files, long dates, long headings, long codes, List<String> keptCodes, boolean snapshotDate) {

        public boolean any() {
            return asked() || !keptCodes.isEmpty();
        }

        /** Whether the workbook has a cell that waits. */
        public boolean asked() {
            return files + dates + headings + codes > 0 || snapshotDate;
        }

        /** In words: {@code 1 file, 3 headings, the snapshot date}. */
        public String words() {
            return Stream.of(
                            counted(files, "file", "files"),
                            counted(dates, "order of dates", "orders of dates"),
                            counted(headings, "heading", "headings"),
                            counted(codes, "code", "codes"),
                            counted(keptCodes.size(), "column of unknown codes", "columns of unknown codes"),
                            snapshotDate ? "the snapshot date" : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String counted(long number, String one, String many) {
            return number == 0 ? "" : number + " " + (number == 1 ? one : many);
        }
    }
}
