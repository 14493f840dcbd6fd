package org.evenhand.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.evenhand.assessment.Assessment;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.report.chart.ChartWriter;
import org.evenhand.report.workbook.WorkbookWriter;

/** Packs of small releases, made with the shipped catalogue. */
public final class Packs {

    public static final Catalogue CATALOGUE = Catalogue.load("eflg-2018", Set.of());

    private Packs() {}

    /** A pack with every sheet and every kind of chart. */
    public static BoardPack full() {
        return of(Ledger.full());
    }

    public static BoardPack of(Assessment assessment) {
        return BoardPack.of(assessment, CATALOGUE);
    }

    /** The workbook of a pack, in a directory. */
    public static Path workbook(BoardPack pack, Path directory) throws IOException {
        Path file = directory.resolve("board-pack.xlsx");
        WorkbookWriter.write(pack, ChartWriter.pngs(pack.charts()), file);
        return file;
    }
}
