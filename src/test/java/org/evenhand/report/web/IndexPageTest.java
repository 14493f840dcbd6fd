package org.evenhand.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexPageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void listsTheNewestReleaseFirst() throws IOException {
        String page = page(
                entry(LocalDate.of(2025, Month.MARCH, 31), 1),
                entry(LocalDate.of(2026, Month.MARCH, 31), 1),
                entry(LocalDate.of(2026, Month.MARCH, 31), 2));
        assertThat(page)
                .containsSubsequence(
                        "<h2>31 March 2026, release 2</h2>",
                        "<h2>31 March 2026, release 1</h2>",
                        "<h2>31 March 2025, release 1</h2>");
    }

    @Test
    void leadsToEachFileInWordsThatSayWhatItIs() throws IOException {
        assertThat(page(entry(LocalDate.of(2026, Month.MARCH, 31), 1)))
                .contains("<li><a href=\"2026-03-31/r1/board-pack.xlsx\">Board pack, workbook, 31 March 2026</a></li>")
                .contains("<strong>Fernshire &amp; District</strong>. State: published.");
    }

    @Test
    void namesAPictureByItsIndicatorAndCharacteristic() throws IOException {
        LocalDate date = LocalDate.of(2026, Month.MARCH, 31);
        String chart = "2026-03-31/r1/charts/REP-01-sexual_orientation.svg";
        assertThat(page(new IndexEntry(date, 1, "Fernshire", List.of(chart), "published")))
                .contains(">Chart REP-01, sexual orientation (svg), 31 March 2026</a>");
    }

    @Test
    void saysSoWhereThereIsNothing() throws IOException {
        assertThat(page()).contains("<p>Nothing has been released yet.</p>");
    }

    private static IndexEntry entry(LocalDate date, int number) {
        return new IndexEntry(
                date, number, "Fernshire & District", List.of(date + "/r" + number + "/board-pack.xlsx"), "published");
    }

    private String page(IndexEntry... entries) throws IOException {
        Path file = directory.resolve("index.html");
        IndexPage.write(file, List.of(entries));
        return Files.readString(file);
    }
}
