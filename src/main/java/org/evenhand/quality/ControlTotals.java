package org.evenhand.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was received and what became of it, extract by extract. */
public record ControlTotals(List<Line> lines) {

    public ControlTotals {
        lines = List.copyOf(lines);
    }

    /**
     * The totals of one extract; received is always unchanged, repaired and rejected together.
     *
     * @param dataset the word of the dataset
     * @param file the name of the file
     * @param received rows that the file holds for this dataset, without titles, footers and blank rows
     * @param unchanged rows taken exactly as they came
     * @param repaired rows taken after a listed repair, or with an unknown code counted as not held
     * @param rejected rows that could not be used
     * @param persons people, or applications or areas where the extract is not about people, that the figures rest on
     * @param fte their full-time equivalent, 0 where none is held
     * @param footersAgreed how many totals printed in the file agreed with what was read
     * @param unknownCodes rows with a code that is in no code list, by column heading
     * @param departments what became of the rows of each department, where the extract names it
     */
    public record Line(
            String dataset,
            String file,
            int received,
            int unchanged,
            int repaired,
            int rejected,
            int persons,
            BigDecimal fte,
            int footersAgreed,
            Map<String, Integer> unknownCodes,
            List<Part> departments) {

        public Line {
            unknownCodes = Map.copyOf(unknownCodes);
            departments = List.copyOf(departments);
        }

        /** One line for a log: {@code leavers: 237 rows received, 237 unchanged, …}. */
        public String text() {
            return dataset + ": " + received + " rows received, " + unchanged + " unchanged, " + repaired
                    + " repaired, "
                    + rejected + " rejected; " + persons + " counted"
                    + (fte.signum() == 0
                            ? ""
                            : ", FTE " + fte.stripTrailingZeros().toPlainString());
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

    /** One line for each extract. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
