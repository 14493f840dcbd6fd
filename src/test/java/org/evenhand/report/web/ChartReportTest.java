package org.evenhand.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.report.BoardPack;
import org.evenhand.report.ChartSpec;
import org.evenhand.report.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChartReportTest {

    private static final BoardPack PACK = Packs.full();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void saysItsLanguageAndHasOneHeadingOfTheFirstRank() throws IOException {
        assertThat(page()).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">").containsOnlyOnce("<h1>");
    }

    @Test
    void beginsWithTheThreeLists() throws IOException {
        assertThat(all("<h2[^>]*>([^<]*)</h2>").subList(0, 4))
                .containsExactly("Better or level", "Worse or behind", "Cannot say yet", "On this page");
    }

    @Test
    void saysOfWhichWorkbookTheSheetsAreThatItNames() throws IOException {
        assertThat(page())
                .contains("6 more findings are on the sheets of the workbook board-pack.xlsx.")
                .contains("The figures are in the workbook board-pack.xlsx, sheet Profile.")
                .doesNotContain("on the sheets.", "table on sheet");
    }

    @Test
    void skipsNoRankOfHeading() throws IOException {
        int before = 1;
        for (String rank : all("<h([1-6])")) {
            assertThat(Integer.parseInt(rank)).isLessThanOrEqualTo(before + 1);
            before = Integer.parseInt(rank);
        }
    }

    @Test
    void drawsEachChartInTheTextAndPutsItsTableBesideIt() throws IOException {
        assertThat(all("<figure id=\"([^\"]*)\"")).containsExactlyElementsOf(names());
        for (ChartSpec chart : PACK.charts()) {
            assertThat(page())
                    .contains("<caption>" + escaped(chart.title()) + ": the figures</caption>")
                    .contains("<desc id=\"" + chart.name() + "-desc\"");
        }
    }

    @Test
    void namesEveryColumnAndEveryRowOfItsTables() throws IOException {
        assertThat(all("<t(h)[ >]")).hasSameSizeAs(all("<th scope=\"(col|row)\""));
        assertThat(all("<(table)>")).hasSameSizeAs(all("<(caption)>"));
    }

    @Test
    void usesEachIdOnceAndLeadsOnlyToIdsThatExist() throws IOException {
        List<String> ids = all(" id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("href=\"#([^\"]*)\""));
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(page()).doesNotContain("<script", "<link", "src=", "@import", "url(http");
    }

    @Test
    void leavesNoWordOfTheFiguresUnescaped() throws IOException {
        assertThat(page()).doesNotContain("{{", "}}").contains("not available: the sheet");
    }

    @Test
    void isTheSameASecondTime() throws IOException {
        assertThat(page()).isEqualTo(page());
    }

    private static List<String> names() {
        return PACK.charts().stream().map(ChartSpec::name).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    private List<String> all(String pattern) throws IOException {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern)
                .matcher(page())
                .results()
                .map(each -> each.group(1))
                .forEach(found::add);
        return found;
    }

    private String page() throws IOException {
        Path file = directory.resolve("chart-report.html");
        ChartReport.write(PACK, file);
        return Files.readString(file);
    }
}
