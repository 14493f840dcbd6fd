package org.evenhand.report.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.report.BoardPack;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.Cover;
import org.evenhand.report.Sheet;
import org.evenhand.report.chart.ChartWriter;

/** Writes {@code chart-report.html}: the first page, every chart with its table, and what could not be reported. */
public final class ChartReport {

    private ChartReport() {}

    public static void write(BoardPack pack, Path file) throws IOException {
        Page.of("chart-report.mustache")
                .with("title", pack.cover().title())
                .with("subtitle", pack.cover().subtitle())
                .with("scope", pack.cover().scope())
                .with("organisation", pack.facts().organisation())
                .with("warnings", pack.cover().notices("the sheets of the workbook " + BoardPack.WORKBOOK))
                .with("policy", pack.facts().policy().words())
                .with(
                        "verdicts",
                        pack.cover().verdicts().stream()
                                .map(ChartReport::verdict)
                                .toList())
                .with("nothing", Cover.NOTHING)
                .with("sections", charted(pack))
                .with(
                        "endings",
                        pack.endings().stream().map(ChartReport::ending).toList())
                .write(file);
    }

    private static List<Map<String, Object>> charted(BoardPack pack) {
        return pack.sheets().stream()
                .filter(sheet -> !sheet.charts().isEmpty())
                .map(ChartReport::section)
                .toList();
    }

    private static Map<String, Object> verdict(Cover.Verdict verdict) {
        return Map.of(
                "heading", verdict.title(),
                "none", verdict.statements().isEmpty(),
                "statements", verdict.statements());
    }

    private static Map<String, Object> section(Sheet sheet) {
        return Map.of(
                "id", anchor(sheet),
                "heading", sheet.heading(),
                "lines", sheet.lines(),
                "charts", sheet.charts().stream().map(ChartReport::chart).toList());
    }

    private static Map<String, Object> chart(ChartSpec chart) {
        return Map.of(
                "name", chart.name(),
                "title", chart.title(),
                "subtitle", chart.subtitle(),
                "source", chart.foot(),
                "svg", ChartWriter.inlineSvg(chart),
                "caption", chart.title() + ": the figures",
                "table", HtmlTable.of(chart.table()));
    }

    private static Map<String, Object> ending(Sheet sheet) {
        return Map.of(
                "id", anchor(sheet),
                "heading", sheet.heading(),
                "caption", sheet.heading(),
                "table", HtmlTable.of(sheet.table()));
    }

    private static String anchor(Sheet sheet) {
        return sheet.tab().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
