package org.evenhand.history;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code figures.csv} of a published release back. */
final class FiguresFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FiguresFile() {}

    static List<IndexedFigure> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(afterMark(reader), FORMAT)) {
            return rows.stream().map(FiguresFile::figure).toList();
        }
    }

    /** Spreadsheets want a byte order mark; a header must not begin with one. */
    private static Reader afterMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static IndexedFigure figure(CSVRecord row) {
        return new IndexedFigure(
                row.get("indicator"),
                row.get("characteristic"),
                row.get("group"),
                row.get("comparator"),
                row.get("within"),
                row.get("within_value"),
                row.get("stage"),
                row.get("measure"),
                number(row, "value"),
                row.get("unit"),
                number(row, "lower"),
                number(row, "upper"),
                number(row, "numerator"),
                number(row, "denominator"),
                row.get("status"),
                row.get("reason"),
                row.get("basis"));
    }

    private static Optional<BigDecimal> number(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
