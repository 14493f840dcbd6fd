package org.evenhand.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.assessment.Assessment;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.report.BoardPack;
import org.evenhand.report.chart.ChartWriter;
import org.evenhand.report.data.FiguresCsv;
import org.evenhand.report.web.ChartReport;
import org.evenhand.report.workbook.WorkbookWriter;

/** Writes every file of a pack into one directory. */
public final class PackWriter {

    private PackWriter() {}

    public static void write(Assessment assessment, Catalogue catalogue, Path directory) throws IOException {
        BoardPack pack = BoardPack.of(assessment, catalogue);
        Files.createDirectories(directory);
        Map<String, byte[]> pictures = ChartWriter.write(pack.charts(), directory.resolve("charts"));
        WorkbookWriter.write(pack, pictures, directory.resolve(BoardPack.WORKBOOK));
        ChartReport.write(pack, directory.resolve("chart-report.html"));
        FiguresCsv.write(assessment, catalogue, directory.resolve("figures.csv"));
    }
}
