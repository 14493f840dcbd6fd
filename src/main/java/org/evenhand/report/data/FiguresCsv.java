package org.evenhand.report.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.evenhand.assessment.Assessment;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.disclosure.Release;
import org.evenhand.disclosure.ReleasedTable;
import org.evenhand.figure.Figure;

/** Writes {@code figures.csv}: every released figure, one row each, in UTF-8, with commas and plain line ends. */
public final class FiguresCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private FiguresCsv() {}

    public static void write(Assessment assessment, Catalogue catalogue, Path file) throws IOException {
        Release release = assessment.release();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
            csv.printRecord(Arrays.stream(FigureColumn.values()).map(FigureColumn::header));
            for (ReleasedTable table : release.tables()) {
                Benchmarks benchmarks = new Benchmarks(table);
                for (Figure figure : table.figures()) {
                    FigureRow row = new FigureRow(release.facts(), catalogue, table.indicator(), figure, benchmarks);
                    csv.printRecord(Arrays.stream(FigureColumn.values()).map(column -> column.cell(row)));
                }
            }
        }
    }
}
