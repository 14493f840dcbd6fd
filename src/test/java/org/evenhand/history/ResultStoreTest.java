package org.evenhand.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ResultStoreTest {

    private static final String HEADER = "indicator,title,area,edition,audience,characteristic,group,comparator,within,"
            + "within_value,stage,measure,value,unit,lower,upper,numerator,denominator,status,reason,basis,signal,benchmark,"
            + "benchmark_source,snapshot_date,period_start,as_at,policy,definition_version\r\n";
    private static final String WOMEN =
            "REP-01,Who works here,Workforce,eflg-2021,public,sex,female,,organisation,,,share,60.0,per cent,58.1,61.9,"
                    + "1620,2700,published,,exact,,,,2026-03-31,2025-04-01,2026-03-31,published,1\r\n";
    private static final String WITHHELD =
            "REP-01,Who works here,Workforce,eflg-2021,public,religion,other,,organisation,,,count,,people,,,,,c,"
                    + "\"Fewer than 10, or withheld.\",rounded,,,,2026-03-31,2025-04-01,2026-03-31,published,1\r\n";

    @TempDir
    Path folder;

    private IndexDatabase index;

    @BeforeEach
    void open() {
        index = IndexDatabase.open(folder, List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsAgainWhatFiguresCsvPrinted() throws IOException {
        ResultStore store = new ResultStore(index.source());
        store.index(march(1), figures(WOMEN + WITHHELD));
        assertThat(new Series(index.source()).figures(march(1), "REP-01"))
                .containsExactly(
                        new IndexedFigure(
                                "REP-01",
                                "sex",
                                "female",
                                "",
                                "organisation",
                                "",
                                "",
                                "share",
                                number("60"),
                                "per cent",
                                number("58.1"),
                                number("61.9"),
                                number("1620"),
                                number("2700"),
                                "published",
                                "",
                                "exact"),
                        new IndexedFigure(
                                "REP-01",
                                "religion",
                                "other",
                                "",
                                "organisation",
                                "",
                                "",
                                "count",
                                Optional.empty(),
                                "people",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "c",
                                "Fewer than 10, or withheld.",
                                "rounded"));
    }

    @Test
    void skipsTheByteOrderMarkThatSpreadsheetsWant() throws IOException {
        ResultStore store = new ResultStore(index.source());
        Path file = folder.resolve("marked.csv");
        Files.writeString(file, "\uFEFF" + HEADER + WOMEN, StandardCharsets.UTF_8);
        store.index(march(1), file);
        assertThat(store.figures("2026-03-31/r1")).isEqualTo(1);
    }

    @Test
    void indexesTheSameReleaseTwiceAsOne() throws IOException {
        ResultStore store = new ResultStore(index.source());
        store.index(march(1), figures(WOMEN + WITHHELD));
        store.index(march(1), figures(WOMEN));
        assertThat(store.releases()).containsExactly(march(1));
        assertThat(store.figures("2026-03-31/r1")).isEqualTo(1);
    }

    @Test
    void indexesNothingOfAReleaseWhoseFiguresCannotBeRead() {
        ResultStore store = new ResultStore(index.source());
        assertThatThrownBy(() -> store.index(march(1), figures(WOMEN.replace("60.0", "many"))))
                .isInstanceOf(NumberFormatException.class);
        assertThat(store.releases()).isEmpty();
    }

    /** The step that publishes runs in a transaction on the same database. */
    @Test
    void failsWithoutHarmToTheTransactionAroundIt() throws IOException {
        ResultStore store = new ResultStore(index.source());
        Path tooLong = figures(WOMEN.replace("organisation", "o".repeat(201)));
        around().executeWithoutResult(step -> assertThatThrownBy(() -> store.index(march(1), tooLong))
                .isInstanceOf(DataIntegrityViolationException.class));
        assertThat(store.releases()).isEmpty();
    }

    @Test
    void standsThoughTheTransactionAroundItIsRolledBack() throws IOException {
        ResultStore store = new ResultStore(index.source());
        Path figures = figures(WOMEN);
        around().executeWithoutResult(step -> {
            index(store, figures);
            step.setRollbackOnly();
        });
        assertThat(store.releases()).containsExactly(march(1));
    }

    private TransactionTemplate around() {
        return new TransactionTemplate(new JdbcTransactionManager(index.source()));
    }

    private static void index(ResultStore store, Path figures) {
        try {
            store.index(march(1), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void looksBackAtTheLastWordOnEachEarlierDate() throws IOException {
        ResultStore store = new ResultStore(index.source());
        IndexedRelease yearBefore =
                new IndexedRelease(LocalDate.of(2025, 3, 31), 1, "1".repeat(64), "published", "eflg-2021");
        store.index(march(2), figures(WOMEN));
        store.index(yearBefore, figures(WOMEN));
        store.index(march(1), figures(WOMEN));
        Series series = new Series(index.source());
        assertThat(series.before(LocalDate.of(2026, 4, 1))).containsExactly(yearBefore, march(2));
        assertThat(series.before(LocalDate.of(2026, 3, 31))).containsExactly(yearBefore);
    }

    @Test
    void forgetsAReleaseWithItsFigures() throws IOException {
        ResultStore store = new ResultStore(index.source());
        store.index(march(1), figures(WOMEN));
        store.forget("2026-03-31/r1");
        assertThat(store.releases()).isEmpty();
        assertThat(store.figures("2026-03-31/r1")).isZero();
    }

    private static IndexedRelease march(int revision) {
        return new IndexedRelease(LocalDate.of(2026, 3, 31), revision, "0".repeat(64), "published", "eflg-2021");
    }

    private Path figures(String rows) throws IOException {
        return Files.writeString(folder.resolve("figures.csv"), HEADER + rows, StandardCharsets.UTF_8);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
